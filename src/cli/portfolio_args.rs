//! What `waymark portfolio` can hand on, as types. Nothing happens here.

use std::path::PathBuf;

use clap::ArgGroup;

/// What is handed on, and of which assessments.
#[derive(Debug, clap::Args)]
#[command(group = ArgGroup::new("written").args(["to", "benchmark", "research"]))]
pub struct HandOnArgs {
    /// Only assessments with this fact of the profile, such as sector=finance; of one field any is
    /// enough, of several all are needed
    #[arg(long = "where", value_name = "FIELD=VALUE")]
    pub conditions: Vec<String>,
    /// Write how the scores are spread, without saying of whom; at least five organisations
    #[arg(long, value_name = "OUT.ron")]
    pub benchmark: Option<PathBuf>,
    /// What the benchmark is called
    #[arg(long, value_name = "NAME", requires = "benchmark")]
    pub name: Option<String>,
    /// Who makes the benchmark
    #[arg(long, value_name = "WHO", requires = "benchmark")]
    pub source: Option<String>,
    /// Write the answers for research, without names, and a dictionary beside it; the ending decides:
    /// parquet, csv
    #[arg(long, value_name = "OUT")]
    pub research: Option<PathBuf>,
}
