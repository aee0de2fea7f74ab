//! `stopover check`: what stands and what is missing, a line each. It looks only, and disturbs no running bot.
use crate::config::Config;
pub struct Line {
    pub what: &'static str,
    pub ok: bool,
    pub note: String,
}
pub async fn check(_config: &Config) -> Vec<Line> {
    vec![]
}
