"""Models and library -> JSON Schema, so that an editor completes keys, words and ids and shows what they mean."""

from generator.schema.schemas import schemas
from generator.schema.settings import settings

__all__ = ["schemas", "settings"]
