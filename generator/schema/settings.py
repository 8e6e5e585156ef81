"""What an editor must be told, so that it knows which schema is for which folder."""

from __future__ import annotations

import json

from generator.model import RECORD_TYPES
from generator.schema.schemas import file_name


def settings(folder: str) -> str:
    """Return settings for Visual Studio Code, where the schemas lie in `folder`."""
    schemas = {f"{folder}/{file_name(each)}": f"{each.folder}/*.yml" for each in RECORD_TYPES}
    return json.dumps({"yaml.schemas": schemas, "yaml.schemaStore.enable": False}, indent=2) + "\n"
