use std::fmt;
use std::str::FromStr;
use std::time::Duration;

/// Every missing or wrong setting, one line each.
#[derive(Debug, Default, thiserror::Error)]
pub struct Faults(pub Vec<String>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the configuration has {} fault(s):", self.0.len())?;
        self.0.iter().try_for_each(|fault| write!(f, "\n  {fault}"))
    }
}

/// Reads variables; what is wrong is noted and the default stands in, so that reading goes on.
pub struct Reader<'a> {
    get: &'a dyn Fn(&str) -> Option<String>,
    pub faults: Faults,
}

impl<'a> Reader<'a> {
    pub fn new(get: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self { get, faults: Faults::default() }
    }

    /// Set and not blank.
    pub fn text(&self, name: &str) -> Option<String> {
        (self.get)(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
    }

    pub fn fault(&mut self, name: &str, what: impl fmt::Display) {
        self.faults.0.push(format!("{name} {what}"));
    }

    pub fn read<T>(
        &mut self,
        name: &str,
        default: T,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> T {
        let Some(text) = self.text(name) else { return default };
        parse(&text).unwrap_or_else(|what| {
            self.fault(name, what);
            default
        })
    }

    pub fn number<T: FromStr>(&mut self, name: &str, default: T) -> T {
        self.read(name, default, |text| text.parse().map_err(|_| "is not a number in range".into()))
    }

    pub fn duration(&mut self, name: &str, default: Duration) -> Duration {
        self.read(name, default, duration)
    }

    pub fn duration_or_off(&mut self, name: &str, default: Option<Duration>) -> Option<Duration> {
        self.read(name, default, |text| match text {
            "off" => Ok(None),
            _ => duration(text).map(Some),
        })
    }

    pub fn flag(&mut self, name: &str, default: bool) -> bool {
        self.read(name, default, |text| match text {
            "true" | "on" | "1" => Ok(true),
            "false" | "off" | "0" => Ok(false),
            _ => Err("is neither true nor false".into()),
        })
    }

    /// Separated by commas.
    pub fn list<T>(&mut self, name: &str, parse: impl Fn(&str) -> Result<T, String>) -> Vec<T> {
        let text = self.text(name).unwrap_or_default();
        let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
        parts.filter_map(|part| parse(part).map_err(|what| self.fault(name, what)).ok()).collect()
    }
}

/// A century: added to any time of ours it is still a time.
const MAX_SECONDS: u64 = 100 * 365 * 24 * 3600;

/// `15m`, `7d`, `30s`, `12h`; a bare number is seconds. At least one second.
pub fn duration(text: &str) -> Result<Duration, String> {
    let parsed = match text.parse::<u64>() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => humantime::parse_duration(text).ok(),
    };
    parsed
        .filter(|duration| (1..=MAX_SECONDS).contains(&duration.as_secs()))
        .ok_or_else(|| format!("is not a duration of a second or more, such as 15m or 7d: {text}"))
}

#[cfg(test)]
mod tests {
    use super::duration;
    use std::time::Duration;

    #[test]
    fn a_bare_number_is_seconds() {
        assert_eq!(duration("90"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("15m"), Ok(Duration::from_mins(15)));
        assert_eq!(duration("7d"), Ok(Duration::from_hours(168)));
        assert!(duration("0").is_err());
        assert!(duration("soon").is_err());
    }
}
