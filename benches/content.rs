//! Loading all content, as at every start, and reports of every format on the sample.

use std::time::Duration;

use criterion::Criterion;
use waymark::ops::report::{Options, Preset, ReportFormat};
use waymark::ops::{self, Packs};
use waymark::text::Text;

use crate::limits::Limits;

pub(crate) fn run(criterion: &mut Criterion, limits: &mut Limits, packs: &Packs) {
    let mut group = criterion.benchmark_group("sample");
    group.sample_size(10).measurement_time(Duration::from_secs(2));
    group.bench_function("load_content", |bencher| {
        bencher.iter(|| ops::load_packs(&Text::new("en")));
    });
    let opened = ops::sample(packs).unwrap();
    let text = Text::new("en");
    let options = Options::of(Preset::Full);
    for format in ReportFormat::ALL {
        group.bench_function(format!("report_{}", format.extension()), |bencher| {
            bencher.iter(|| {
                let (questionnaire, assessment) = (&opened.questionnaire, &opened.assessment);
                let as_of = ops::SAMPLE_AS_OF;
                ops::report::report(questionnaire, assessment, packs, &options, as_of, &text)
                    .bytes(format)
                    .unwrap()
            });
        });
    }
    group.finish();
    limits.milliseconds("a full PDF of the sample", "sample/report_pdf", 1500.0);
}
