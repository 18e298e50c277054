//! What to change in one's own code, mistake by mistake.

use super::Mistake;

impl Mistake {
    /// What to do about it, for a programmer in any language.
    pub fn fix(self) -> &'static str {
        use Mistake::*;
        match self {
            SingleMd5 => "hash twice: md5(md5(body + key) + key), the inner digest as 32 hex digits",
            UpperFinal | UpperInner | UpperBoth => "turn each hex digest to lower case before it is used",
            KeyFirst | KeyFirstInner | KeyFirstOuter => "put the key behind: md5(md5(body + key) + key)",
            RawInner => "hash the 32 hex digits of the first digest, not its 16 raw bytes",
            NoKeyInner | NoKeyOuter => "append the key in both steps: md5(md5(body + key) + key)",
            NoKey => "look whether the key is empty where the signature is made, then append it in both steps",
            NoBody | OtherBody => "sign the very bytes that are sent with this signature, after they are complete",
            NulTail => "hash as many bytes as are sent: the length of the text without its ending NUL",
            KeyNul => "use the key without its ending NUL",
            LfTail | CrlfTail | TailTrimmed | HeadTrimmed | BomHead | BomStripped => {
                "keep the body in one variable of bytes; hash that and send that, and trim it nowhere in between"
            }
            DeclarationCut | DoctypeCut | IndentCut | IndentMade | QuotesChanged | EmptyTags | EntitiesResolved => {
                "turn the document into bytes once; hash these bytes and send these bytes, without parsing them again"
            }
            LfToCrlf | CrlfToLf => {
                "send the bytes that were hashed: open files as binary, and let nothing change line ends"
            }
            HtmlEscaped => "hash the XML as it is sent, before anything escapes it for a page",
            FormEncoded => "send the body as it is, with Content-Type: text/xml, and hash that; it is no form field",
            Latin1 | DoubleUtf8 | AsciiQuestion | Utf16Le => {
                "encode the text as UTF-8 once; hash these bytes and send these bytes"
            }
            KeyLf | KeyCrlf | KeySpace => "trim what was read before it is used as the key",
            KeyQuoted => "take the quotation marks off the key",
            KeyUpper => "use the key as it was issued, in lower case",
            KeyBytes => "use the key's hex digits as text; do not decode them",
            ZerosStripped | ZeroByteLost => "print each digest as exactly 32 hex digits, with its leading zeros",
            Base64 => "write the digest in lower-case hex",
            HmacMd5 => "use plain MD5 twice: md5(md5(body + key) + key)",
            Sha1 => "use MD5; the service knows no other digest here",
            OtherKey => "take this system's key from its own panel: production and Horizon have different ones",
        }
    }
}
