"""A conversation with the language server that stands behind YAML in Visual Studio Code and other editors.

It speaks the Language Server Protocol over standard input and output and answers the server's questions from the
project's own .vscode/settings.json, as the editor does.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from threading import Condition, Thread
from typing import IO, Any

PATIENCE = 120.0  # seconds; the server answers within one, but machines may be busy
CURSOR = "▮"

_ABILITIES = {
    "workspace": {"configuration": True, "workspaceFolders": True},
    "textDocument": {
        "publishDiagnostics": {},
        "hover": {"contentFormat": ["markdown"]},
        "completion": {"completionItem": {"snippetSupport": True, "documentationFormat": ["markdown", "plaintext"]}},
    },
}


class LanguageServer:
    """A running server that has a project open."""

    def __init__(self, command: list[str], root: Path) -> None:
        self._root = root
        self._settings = json.loads((root / ".vscode" / "settings.json").read_text(encoding="utf-8"))
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._news = Condition()
        self._answers: dict[int, Any] = {}
        self._findings: dict[str, list[Any]] = {}
        self._last = 0
        Thread(target=self._listen, daemon=True).start()
        folder = {"uri": root.as_uri(), "name": root.name}
        start = {"processId": None, "rootUri": root.as_uri(), "workspaceFolders": [folder], "capabilities": _ABILITIES}
        self._ask("initialize", start)
        self._tell("initialized", {})

    def findings(self, files: Mapping[str, str]) -> list[tuple[str, int, str]]:
        """Return what an editor would underline in these files: path, line, message."""
        opened = {self._open(path, text): path for path, text in files.items()}
        with self._news:
            assert self._news.wait_for(lambda: opened.keys() <= self._findings.keys(), PATIENCE)
        return sorted(
            (path, found["range"]["start"]["line"] + 1, found["message"])
            for uri, path in opened.items()
            for found in self._findings[uri]
        )

    def completions(self, path: str, text: str) -> dict[str, Mapping[str, Any]]:
        """Return what an editor would offer at the cursor, by label."""
        found = self._ask("textDocument/completion", self._at_cursor(path, text))
        return {each["label"]: each for each in found["items"]}

    def hover(self, path: str, text: str) -> str:
        """Return the Markdown that an editor would show at the cursor."""
        contents = self._ask("textDocument/hover", self._at_cursor(path, text))["contents"]
        assert contents["kind"] == "markdown"
        return str(contents["value"])

    def stop(self) -> None:
        """End the server."""
        self._ask("shutdown", None)
        self._tell("exit", None)
        self._process.wait(PATIENCE)

    def _at_cursor(self, path: str, text: str) -> dict[str, Any]:
        before, after = text.split(CURSOR)
        line, character = before.count("\n"), len(before.rpartition("\n")[2])
        uri = self._open(path, before + after)
        return {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}

    def _open(self, path: str, text: str) -> str:
        """Open a file as the editor sees it; each is new to the server, which remembers those that it has seen."""
        self._last += 1
        name = Path(path)
        uri = (self._root / name.with_name(f"{name.stem}-{self._last}{name.suffix}")).as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})
        return uri

    def _ask(self, method: str, params: object) -> Any:
        self._last += 1
        number = self._last
        self._send({"id": number, "method": method, "params": params})
        with self._news:
            assert self._news.wait_for(lambda: number in self._answers, PATIENCE), f"no answer to {method}"
            return self._answers.pop(number)

    def _tell(self, method: str, params: object) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: Mapping[str, object]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        pipe = self._process.stdin
        assert pipe
        pipe.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        pipe.flush()

    def _listen(self) -> None:
        pipe = self._process.stdout
        assert pipe
        while message := _read(pipe):
            if "method" not in message:
                with self._news:
                    self._answers[message["id"]] = message.get("result")
                    self._news.notify_all()
            elif "id" in message:
                self._send({"id": message["id"], "result": self._reply(message["method"], message["params"])})
            elif message["method"] == "textDocument/publishDiagnostics":
                with self._news:
                    self._findings[message["params"]["uri"]] = message["params"]["diagnostics"]
                    self._news.notify_all()

    def _reply(self, method: str, params: Any) -> Any:
        if method != "workspace/configuration":
            return None
        return [self._section(each["section"]) for each in params["items"]]

    def _section(self, name: str) -> Any:
        """Return the settings below a name, nested as the editor hands them over."""
        if name in self._settings:
            return self._settings[name]
        found: dict[str, Any] = {}
        for key, value in self._settings.items():
            if key.startswith(f"{name}."):
                *folders, last = key.removeprefix(f"{name}.").split(".")
                place = found
                for folder in folders:
                    place = place.setdefault(folder, {})
                place[last] = value
        return found


def _read(pipe: IO[bytes]) -> Any:
    """Return the next message, or None at the end."""
    length = 0
    while header := pipe.readline().strip():
        name, _, value = header.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return json.loads(pipe.read(length)) if length else None
