//! `waymark portfolio --report`: writes the report on a portfolio.

use std::path::PathBuf;

use super::{Exit, output};
use crate::ops::brand::read_brand;
use crate::ops::portfolio::Portfolio;
use crate::ops::portfolio::report::{Choices, format_of, portfolio_report};
use crate::ops::report::{ReportFormat, Written};
use crate::ops::{Blame, Expect, Packs};
use crate::t;
use crate::text::Text;

/// The arguments of `portfolio` that ask for a report.
#[derive(Debug, clap::Args)]
pub struct PortfolioReportArgs {
    /// Write a report on all of them instead; the ending decides: pdf, html, xlsx, docx, md
    #[arg(long, value_name = "OUT", group = "written")]
    pub report: Option<PathBuf>,
    /// Number the organisations in the report instead of naming them
    #[arg(long, requires = "report")]
    pub anonymous: bool,
    /// Name only this organisation in the report
    #[arg(long, value_name = "NAME", requires = "report", value_parser = super::args::filled)]
    pub only_name: Option<String>,
    /// A file with the look and the logo of the report
    #[arg(long, value_name = "BRAND.ron", requires = "report")]
    pub brand: Option<PathBuf>,
    /// The language of the report
    #[arg(long, value_name = "TAG", requires = "report")]
    pub language: Option<String>,
}

/// A report that was asked for in a way that makes sense.
pub(super) struct Asked<'a> {
    args: &'a PortfolioReportArgs,
    to: &'a PathBuf,
    format: ReportFormat,
    choices: Choices,
}

/// What was asked for, looked at before anything is read; `None` where no report was.
pub(super) fn asked<'a>(
    args: &'a PortfolioReportArgs,
    replaces: bool,
    text: &Text,
) -> Result<Option<Asked<'a>>, Exit> {
    let Some(to) = &args.report else { return Ok(None) };
    let path = || to.display().to_string();
    let Some(format) = format_of(to) else {
        let line = t!(text, "portfolio-report-unknown-format", path = path());
        return Err(output::failure(Blame::Input, [line]));
    };
    if to.exists() && !replaces {
        let line = t!(text, "portfolio-there", path = path());
        return Err(output::failure(Blame::Input, [line]));
    }
    let brand = match &args.brand {
        None => Default::default(),
        Some(path) => {
            read_brand(path).map_err(|failed| output::failure(Blame::Input, [failed.line(text)]))?
        }
    };
    let choices = Choices { anonymous: args.anonymous, only_name: args.only_name.clone(), brand };
    Ok(Some(Asked { args, to, format, choices }))
}

impl Asked<'_> {
    /// Writes it.
    pub(super) fn write(
        &self,
        found: &Portfolio,
        packs: &Packs,
        replaces: bool,
        text: &Text,
    ) -> Result<(), Exit> {
        let own;
        let words = match &self.args.language {
            Some(tag) => {
                own = Text::new(tag);
                &own
            }
            None => text,
        };
        let expect = if replaces { Expect::Anything } else { Expect::New };
        let written = portfolio_report(found, None, packs, &self.choices, words)
            .and_then(|report| report.write(self.format, self.to, &expect));
        match written {
            Ok(Written { path, lacks_signs }) => {
                if lacks_signs {
                    output::remark(&t!(text, "report-lacks-signs"));
                }
                output::line(&t!(text, "report-written", path = path.display().to_string()))
            }
            Err(failed) => Err(output::failure(failed.blame(), [failed.line(text)])),
        }
    }
}
