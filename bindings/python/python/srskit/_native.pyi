"""The native module. Not for direct use: the package's own functions and classes are the interface."""

from typing import Any, Dict, Final, List, Optional, Tuple, final

__all__ = ["ERROR_CLASSES", "sign", "verify", "encode", "decode", "_panic", "Client", "Exchange"]

ERROR_CLASSES: Final[List[Tuple[str, int]]]

def sign(body: bytes, key: str) -> str: ...
def verify(body: bytes, key: str, signature: str) -> bool: ...
def encode(value: Any) -> bytes: ...
def decode(
    body: bytes,
) -> Tuple[Any, List[Tuple[str, str, int, str, Optional[bool]]], Dict[str, Optional[str]]]: ...
def _panic() -> None: ...
@final
class Client:
    def __new__(cls, settings: Dict[str, str]) -> Client: ...
    @property
    def notices(self) -> List[str]: ...
    @property
    def system(self) -> str: ...
    def call(
        self,
        action: str,
        object: str,
        attributes: Optional[Dict[str, Any]],
        items: Optional[Dict[str, Any]],
        timeout: Optional[float],
        ended: List[Any],
    ) -> None: ...
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
