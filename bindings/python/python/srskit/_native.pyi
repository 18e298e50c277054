"""The native module. Not for direct use: the package's own functions and classes are the interface."""

from typing import Any, Callable, Dict, Final, List, Optional, Tuple, final

__all__ = [
    "ERROR_CLASSES",
    "sign",
    "verify",
    "encode",
    "decode",
    "_panic",
    "abandoned",
    "doctor",
    "diagnose",
    "explain_signature",
    "run_command_line",
    "Client",
    "Exchange",
    "Prepared",
    "Rows",
    "StandIn",
]

ERROR_CLASSES: Final[List[Tuple[str, int]]]

def sign(body: bytes, key: str) -> str: ...
def verify(body: bytes, key: str, signature: str) -> bool: ...
def encode(value: Any) -> bytes: ...
def decode(
    body: bytes,
) -> Tuple[Any, List[Tuple[str, str, int, str, Optional[bool]]], Dict[str, Optional[str]]]: ...
def _panic() -> None: ...
def abandoned(command: str, body: Optional[bytes], trace_id: Optional[str]) -> Any: ...
def doctor(
    settings: Dict[str, str],
    wanted: Tuple[bool, Optional[float], Optional[str], Optional[str]],
    strict: bool,
    progress: Optional[Callable[[str, str], object]],
) -> Tuple[str, str]: ...
def diagnose(facts: str, strict: bool) -> str: ...
def explain_signature(
    body: bytes, key: str, signature: str, other_key: Optional[str], other_body: Optional[bytes]
) -> str: ...
def run_command_line(arguments: List[str]) -> int: ...
@final
class Client:
    def __new__(cls, settings: Dict[str, str]) -> Client: ...
    @property
    def notices(self) -> List[str]: ...
    @property
    def system(self) -> str: ...
    @property
    def connections(self) -> int: ...
    def call(
        self,
        action: str,
        object: str,
        attributes: Optional[Dict[str, Any]],
        items: Optional[Dict[str, Any]],
        timeout: Optional[float],
        validate: Optional[str],
        trace_id: Optional[str],
        ended: List[Any],
    ) -> None: ...
    def send_xml(
        self,
        body: bytes,
        timeout: Optional[float],
        validate: Optional[str],
        trace_id: Optional[str],
        ended: List[Any],
    ) -> None: ...
    def named(
        self,
        command: str,
        values: Dict[str, Any],
        timeout: Optional[float],
        validate: Optional[str],
        trace_id: Optional[str],
        ended: List[Any],
    ) -> None: ...
    def rows(
        self,
        command: str,
        values: Dict[str, Any],
        cursor: Optional[str],
        timeout: Optional[float],
        validate: Optional[str],
        trace_id: Optional[str],
    ) -> Rows: ...
    def investigate(
        self,
        command: str,
        values: Dict[str, Any],
        known: Tuple[Optional[float], Optional[str], Optional[str], Optional[float], float],
    ) -> Any: ...
    def close(self) -> None: ...

@final
class Exchange:
    def __new__(
        cls,
        action: str,
        object: str,
        attributes: Optional[Dict[str, Any]],
        items: Optional[Dict[str, Any]],
        username: str,
        key: str,
        timeout: Optional[float],
        seed: int,
    ) -> Exchange: ...
    def step(self) -> Tuple[str, Any]: ...
    def tick(self, elapsed: float) -> None: ...
    def received(self, status: Optional[int], body: bytes) -> None: ...
    def failed(self, stage: str, cause: str, text: str) -> None: ...

@final
class Prepared:
    def __new__(
        cls,
        action: str,
        object: Optional[str],
        attributes: Optional[Dict[str, Any]],
        items: Optional[Dict[str, Any]],
        username: str,
        key: str,
        validate: Optional[str],
    ) -> Prepared: ...
    @property
    def command(self) -> str: ...
    @property
    def headers(self) -> Dict[str, str]: ...
    @property
    def body(self) -> bytes: ...
    @property
    def is_order(self) -> bool: ...
    def interpret(self, status: Optional[int], body: bytes) -> Any: ...
    def failure(self, stage: str, cause: str, text: str) -> Any: ...

@final
class Rows:
    @property
    def command(self) -> str: ...
    @property
    def cursor(self) -> str: ...
    @property
    def failed(self) -> List[str]: ...
    def step(self) -> Tuple[str, Any]: ...
    def fetch(self) -> None: ...

@final
class StandIn:
    def __new__(
        cls,
        balance: Optional[str],
        seed: Optional[int],
        production: bool,
        strict: bool,
        now: Optional[float],
        faults: List[str],
    ) -> StandIn: ...
    @property
    def url(self) -> str: ...
    @property
    def ca_pem(self) -> str: ...
    @property
    def username(self) -> str: ...
    @property
    def key(self) -> str: ...
    def stop(self) -> None: ...
    def fault(self, text: str) -> None: ...
    def clear_faults(self) -> None: ...
    def balance(self) -> str: ...
    def set_balance(self, balance: str) -> None: ...
    def add_domain(self, name: str, expires_at: float) -> None: ...
    def domains(self) -> List[Tuple[str, float, float, bool, bool]]: ...
    def debits(self) -> List[Tuple[int, str, str]]: ...
    def requests(self) -> List[Tuple[Optional[str], bytes]]: ...
    def now(self) -> float: ...
    def advance(self, span: float) -> None: ...
