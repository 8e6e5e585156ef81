"""YAML text -> plain data + the Span of every key and value; the only package that imports yaml."""

from generator.yamlfile.file import YamlFile
from generator.yamlfile.guards import MAX_BYTES
from generator.yamlfile.node import Data, Loc, Node, Style
from generator.yamlfile.reading import read

__all__ = ["MAX_BYTES", "Data", "Loc", "Node", "Style", "YamlFile", "read"]
