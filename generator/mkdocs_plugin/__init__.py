"""Build -> MkDocs: the plugin hands finished pages over and leaves chrome, navigation and link checks to MkDocs."""
