"""Virtual environments for the gate's steps that run on Python."""

import hashlib
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))


def python(name, requirements):
    """The Python that has these requirements; made on the first run, below target/."""
    wanted = hashlib.sha256(requirements.read_bytes()).hexdigest()
    home = TARGET / name
    python = home / "bin" / "python"
    mark = home / "requirements.sha256"
    if not mark.is_file() or mark.read_text() != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", home], check=True)
        install = [python, "-m", "pip", "install", "--quiet", "--no-deps"]
        install += ["--disable-pip-version-check", "--requirement", requirements]
        subprocess.run(install, check=True)
        mark.write_text(wanted)
    return python
