use super::*;
use std::fs;
use std::path::{Path, PathBuf};

/// A folder that is gone at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("srskit-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, text: &str) -> String {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        #[cfg(unix)]
        set_mode(&path, 0o600);
        path.to_str().unwrap().to_owned()
    }
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const COMPLETE: [(&str, &str); 3] =
    [("SRSKIT_SYSTEM", "horizon"), ("SRSKIT_USERNAME", "reseller"), ("SRSKIT_KEY", "s3cret")];

fn environment(more: &[(&str, &str)]) -> Environment {
    COMPLETE.iter().chain(more).map(|(name, value)| (*name, if *value == "-" { "" } else { value })).collect()
}

/// The complete environment with some variables set, or unset by `-`.
fn load(more: &[(&str, &str)]) -> Result<Loaded, SetupError> {
    Settings::default().load(&environment(more))
}

fn message(more: &[(&str, &str)]) -> String {
    let text = load(more).unwrap_err().to_string();
    assert!(!text.contains("s3cret"), "{text}");
    text
}

fn client(loaded: Loaded) -> crate::Client {
    loaded.builder.build().unwrap()
}

#[test]
fn the_environment_is_enough() {
    let loaded = load(&[]).unwrap();
    assert_eq!(loaded.notices, Vec::<String>::new());
    let client = client(loaded);
    assert_eq!(client.system(), &System::Horizon);
    assert_eq!((client.credentials().username(), client.credentials().key().reveal()), ("reseller", "s3cret"));
}

#[test]
fn all_that_is_missing_is_said_at_once() {
    assert_eq!(
        message(&[("SRSKIT_SYSTEM", "-"), ("SRSKIT_USERNAME", "-"), ("SRSKIT_KEY", "-")]),
        "system: it is not set, and there is no default; set SRSKIT_SYSTEM to production, horizon, or a URL like https://host:55443\n\
         username: it is not set; set SRSKIT_USERNAME to the reseller's user name\n\
         key: it is not set; set one of SRSKIT_KEY, SRSKIT_KEY_FILE and SRSKIT_KEY_COMMAND"
    );
}

#[test]
fn an_empty_variable_counts_as_not_set() {
    assert!(message(&[("SRSKIT_SYSTEM", "")]).starts_with("system: it is not set, and there is no default"));
}

#[test]
fn problems_name_the_variable() {
    assert_eq!(
        message(&[("SRSKIT_SYSTEM", "http://host")]),
        "SRSKIT_SYSTEM: only https URLs are accepted; give production, horizon, or a URL like https://host:55443"
    );
    assert_eq!(
        message(&[("SRSKIT_KEY", "s3cret ")]),
        "SRSKIT_KEY: the key holds a blank, line end or control character at byte 6 of 7; remove it; a key file often ends in a line end"
    );
    assert_eq!(
        message(&[
            ("SRSKIT_TIMEOUT", "soon"),
            ("SRSKIT_CONNECTIONS", "0"),
            ("SRSKIT_PIN", "x"),
            ("SRSKIT_PROXY", "socks5://h")
        ]),
        "SRSKIT_PROXY: only http proxies are supported, not https or SOCKS ones; give http://[user:password@]host[:port], or none\n\
         SRSKIT_PIN: this is not a SHA-256; give 64 hex digits, or sha256/ and Base64, of the host's public key\n\
         SRSKIT_TIMEOUT: this is not a time from 0 to 3600 seconds; give seconds, such as 30 or 30s\n\
         SRSKIT_CONNECTIONS: this is not a number from 1 to 100; leave it out for 8"
    );
    assert!(
        message(&[("SRSKIT_CA_FILE", "/nonexistent.pem")])
            .starts_with("SRSKIT_CA_FILE: /nonexistent.pem cannot be read")
    );
}

#[test]
fn one_of_three_ways_to_the_key() {
    assert_eq!(
        message(&[("SRSKIT_KEY_FILE", "/nonexistent")]),
        "SRSKIT_KEY: SRSKIT_KEY_FILE is set as well; set only one of key, key file and key command"
    );
    assert!(
        message(&[("SRSKIT_KEY", "-"), ("SRSKIT_KEY_FILE", "/nonexistent")])
            .starts_with("SRSKIT_KEY_FILE: /nonexistent cannot be read: ")
    );
}

#[test]
fn the_key_file_is_the_one_that_is_used() {
    let environment = Environment::from_iter([("SRSKIT_KEY_FILE", "/keys/one")]);
    let key_file = |settings: Settings| settings.key_file(&environment);
    assert_eq!(key_file(Settings::default()), Some("/keys/one".into()));
    let given = Settings { key_file: Some("/keys/two".to_owned()), ..Settings::default() };
    assert_eq!(key_file(given), Some("/keys/two".into()));
    let given = Settings { key: Some("s3cret".into()), ..Settings::default() };
    assert_eq!(key_file(given), None);
    let given = Settings { key_command: Some("echo s3cret".to_owned()), ..Settings::default() };
    assert_eq!(key_file(given), None);
}

#[test]
fn one_line_end_of_a_key_file_is_cut_and_said() {
    let folder = Folder::new("key-file");
    for (text, notices) in [("s3cret", 0), ("s3cret\n", 1), ("s3cret\r\n", 1)] {
        let path = folder.write("key", text);
        let loaded = load(&[("SRSKIT_KEY", "-"), ("SRSKIT_KEY_FILE", &path)]).unwrap();
        let said = format!("SRSKIT_KEY_FILE: one line end was cut off the key in {path}");
        assert_eq!(loaded.notices, vec![said; notices], "{text:?}");
        assert_eq!(client(loaded).credentials().key().reveal(), "s3cret");
    }
    let path = folder.write("key", "s3cret\n\n");
    let text = message(&[("SRSKIT_KEY", "-"), ("SRSKIT_KEY_FILE", &path)]);
    assert!(
        text.starts_with("SRSKIT_KEY_FILE: the key holds a blank, line end or control character at byte 6"),
        "{text}"
    );
    let path = folder.write("key", "");
    assert!(
        message(&[("SRSKIT_KEY", "-"), ("SRSKIT_KEY_FILE", &path)]).starts_with("SRSKIT_KEY_FILE: the key is empty")
    );
}

#[test]
fn the_key_alone_needs_nothing_else() {
    let alone = Environment::from_iter([("SRSKIT_KEY", "s3cret")]);
    let (key, notices) = Settings::default().load_key(&alone).unwrap();
    assert_eq!((key.reveal(), notices), ("s3cret", vec![]));
    let none = Settings::default().load_key(&Environment::default()).unwrap_err();
    assert_eq!(none.problems()[0].path, "key");
}

#[cfg(unix)]
#[test]
fn a_command_gives_the_key() {
    let loaded = load(&[("SRSKIT_KEY", "-"), ("SRSKIT_KEY_COMMAND", "echo s3cret")]).unwrap();
    assert_eq!(loaded.notices, Vec::<String>::new());
    assert_eq!(client(loaded).credentials().key().reveal(), "s3cret");
    assert!(
        message(&[("SRSKIT_KEY", "-"), ("SRSKIT_KEY_COMMAND", "false")])
            .starts_with("SRSKIT_KEY_COMMAND: false failed: exit status: 1")
    );
}

const PROFILES: &str = "[profiles.default]\nsystem = 'production'\nusername = 'from-default'\nkey = 's3cret-default'\n\
                        [profiles.test]\nsystem = 'horizon'\nusername = 'from-test'\nkey_command = 'echo s3cret-test'\n\
                        timeout = 30\nconnections = '2'\n";

#[test]
fn arguments_before_environment_before_file() {
    let folder = Folder::new("precedence");
    let config = folder.write("config.toml", PROFILES);
    let from = |arguments: &Settings, variables: &[(&str, &str)]| {
        let variables = variables.iter().copied().chain([("SRSKIT_CONFIG", config.as_str())]).collect();
        let client = client(arguments.load(&variables).unwrap());
        let credentials = client.credentials();
        (client.system().to_string(), credentials.username().to_owned(), credentials.key().reveal().to_owned())
    };
    let values = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    let none = Settings::default();
    assert_eq!(from(&none, &[]), values("production", "from-default", "s3cret-default"));
    #[cfg(unix)]
    assert_eq!(from(&none, &[("SRSKIT_PROFILE", "test")]), values("horizon", "from-test", "s3cret-test"));
    // A key in the environment comes before the file's, whichever of the three it is.
    assert_eq!(
        from(&none, &[("SRSKIT_PROFILE", "test"), ("SRSKIT_KEY", "s3cret-env")]),
        values("horizon", "from-test", "s3cret-env")
    );
    let arguments = Settings {
        username: Some("from-argument".to_owned()),
        key: Some(Secret::from("s3cret-argument")),
        profile: Some("default".to_owned()),
        ..Settings::default()
    };
    assert_eq!(
        from(&arguments, &[("SRSKIT_PROFILE", "test"), ("SRSKIT_USERNAME", "from-env"), ("SRSKIT_KEY", "s3cret-env")]),
        values("production", "from-argument", "s3cret-argument")
    );
}

#[test]
fn what_is_wrong_with_a_profile_file() {
    let folder = Folder::new("broken-profile");
    for (text, profile, wanted) in [
        ("[profiles.a]\nkey = s3cret\n", "a", ": line 2 is not correct TOML; correct it; texts stand in quotes"),
        (
            "key = 's3cret'\n",
            "a",
            ": there is key outside of a profile; put settings below a line like [profiles.name]",
        ),
        ("profiles = 's3cret'\n", "a", ": profiles is not a table; write a line like [profiles.name]"),
        ("[profiles]\na = 's3cret'\n", "a", ": profiles.a is not a table; write a line like [profiles.a]"),
        ("[profiles.b]\n[profiles.c]\n", "a", ": there is no profile a; name one of: b, c"),
        ("", "a", ": there is no profile a; write a line like [profiles.name] and settings below it"),
        ("[profiles.a]\nkey = 1234\n", "a", ": profiles.a.key: this is not a text; put it in quotes"),
        (
            "[profiles.a]\nkeyfile = 's3cret'\n",
            "a",
            ": profiles.a.keyfile: there is no such setting; use one of: system, username, key, key_file, key_command, ca_file, pin, proxy, timeout, connections",
        ),
        (
            "[profiles.a]\ntimeout = 'soon'\n",
            "a",
            ": profiles.a: timeout: this is not a time from 0 to 3600 seconds; give seconds, such as 30 or 30s",
        ),
    ] {
        let config = folder.write("config.toml", text);
        let said = message(&[("SRSKIT_CONFIG", &config), ("SRSKIT_PROFILE", profile)]);
        assert_eq!(said, format!("{config}{wanted}"), "{text}");
        assert!(!said.contains("1234"));
    }
}

#[test]
fn a_file_that_is_named_must_exist_and_another_need_not() {
    assert!(message(&[("SRSKIT_CONFIG", "/nonexistent.toml")]).starts_with("/nonexistent.toml: it cannot be read: "));
    let folder = Folder::new("no-file");
    let home = folder.0.to_str().unwrap();
    assert!(load(&[("HOME", home), ("APPDATA", home)]).is_ok());
    let said = message(&[("HOME", home), ("APPDATA", home), ("SRSKIT_PROFILE", "a")]);
    assert!(said.contains("config.toml: it cannot be read: "), "{said}");
    assert!(message(&[("SRSKIT_PROFILE", "a")]).starts_with("profile: there is no user's configuration folder"));
}

#[cfg(all(unix, not(target_os = "macos")))]
#[test]
fn the_users_configuration_folder() {
    let folder = Folder::new("home");
    folder.write(".config/srskit/config.toml", "[profiles.default]\nusername = 'from-home'\n");
    folder.write("xdg/srskit/config.toml", "[profiles.default]\nusername = 'from-xdg'\n");
    let (home, xdg) = (folder.0.to_str().unwrap(), folder.0.join("xdg"));
    let username = |more: &[(&str, &str)]| client(load(more).unwrap()).credentials().username().to_owned();
    assert_eq!(username(&[("SRSKIT_USERNAME", "-"), ("HOME", home)]), "from-home");
    let more = [("SRSKIT_USERNAME", "-"), ("HOME", home), ("XDG_CONFIG_HOME", xdg.to_str().unwrap())];
    assert_eq!(username(&more), "from-xdg");
}

#[cfg(unix)]
#[test]
fn a_file_with_a_key_that_others_can_read_is_refused() {
    let folder = Folder::new("rights");
    let config = folder.write("config.toml", PROFILES);
    for (mode, refused) in [(0o600, false), (0o400, false), (0o640, true), (0o604, true), (0o660, true)] {
        set_mode(Path::new(&config), mode);
        let loaded = load(&[("SRSKIT_CONFIG", &config)]);
        assert_eq!(loaded.is_err(), refused, "{mode:o}");
        if let Err(e) = loaded {
            let fix = format!("run: chmod 600 {config}; or use key_file or key_command instead of key");
            assert_eq!(e.to_string(), format!("{config}: it holds a key, and others can read it; {fix}"));
        }
    }
    let config = folder.write("config.toml", "[profiles.default]\nusername = 'me'\nkey_file = '/nonexistent'\n");
    set_mode(Path::new(&config), 0o644);
    assert!(load(&[("SRSKIT_CONFIG", &config)]).is_ok());
}

#[test]
fn which_proxy() {
    let proxy = |more: &[(&str, &str)]| {
        let environment = environment(more);
        let layers = [Layer::environment(&environment)];
        let system = System::parse("https://hrs.example.com:55443").unwrap();
        find_proxy(&layers, &environment, &system).unwrap().map(|proxy| proxy.authority().to_string())
    };
    let one = Some("one.example.com:1".to_owned());
    let two = Some("two.example.com:2".to_owned());
    assert_eq!(proxy(&[]), None);
    assert_eq!(proxy(&[("HTTPS_PROXY", "http://one.example.com:1")]), one);
    assert_eq!(proxy(&[("https_proxy", "http://one.example.com:1")]), one);
    assert_eq!(proxy(&[("HTTP_PROXY", "http://one.example.com:1")]), None);
    assert_eq!(proxy(&[("HTTPS_PROXY", "http://one.example.com:1"), ("NO_PROXY", "example.com")]), None);
    assert_eq!(proxy(&[("HTTPS_PROXY", "http://one.example.com:1"), ("no_proxy", "other.example")]), one);
    assert_eq!(proxy(&[("HTTPS_PROXY", "http://one.example.com:1"), ("SRSKIT_PROXY", "two.example.com:2")]), two);
    assert_eq!(proxy(&[("HTTPS_PROXY", "http://one.example.com:1"), ("SRSKIT_PROXY", "none")]), None);
    // Our own setting means our own host: the general exceptions are for the general setting.
    assert_eq!(proxy(&[("SRSKIT_PROXY", "two.example.com:2"), ("NO_PROXY", "*")]), two);
    assert_eq!(
        message(&[("HTTPS_PROXY", "socks5://me:s3cret@h")]),
        "HTTPS_PROXY: only http proxies are supported, not https or SOCKS ones; \
         correct it, or set SRSKIT_PROXY to http://[user:password@]host[:port] or to none"
    );
}

#[test]
fn nothing_shows_a_key() {
    let settings = Settings {
        key: Some(Secret::from("s3cret")),
        proxy: Some(Secret::from("http://me:s3cret@h")),
        username: Some("reseller".to_owned()),
        ..Settings::default()
    };
    assert_eq!(format!("{settings:?}"), "Settings { set: [\"key\", \"proxy\", \"username\"], .. }");
    let environment = environment(&[("HTTPS_PROXY", "http://me:s3cret@h")]);
    assert!(!format!("{environment:?}").contains("s3cret"));
    assert!(!format!("{:?}", settings.load(&environment).unwrap()).contains("s3cret"));
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_text_is_named_and_not_taken_for_unset() {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt;
    let broken = || OsString::from_vec(b"s3cret\xff".to_vec());
    let load = |name: &'static str| {
        let complete = COMPLETE.iter().map(|(name, value)| (*name, OsString::from(value)));
        Settings::default().load(&complete.chain([(name, broken())]).collect())
    };
    for name in ["SRSKIT_KEY", "SRSKIT_KEY_FILE", "SRSKIT_TIMEOUT", "SRSKIT_PROFILE", "HTTPS_PROXY", "https_proxy"] {
        let message = load(name).unwrap_err().to_string();
        assert_eq!(message, format!("{name}: it is not valid UTF-8; set it to text in UTF-8, or unset it"));
    }
    // A path may be any bytes; this one names no file.
    assert!(load("SRSKIT_CONFIG").unwrap_err().to_string().contains("it cannot be read"));
    assert!(load("HOME").is_ok() && load("UNRELATED").is_ok());
}
