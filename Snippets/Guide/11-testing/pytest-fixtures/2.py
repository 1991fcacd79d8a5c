from pathlib import Path

import pytest

Path("test_builtin.py").write_text("""
import os

def test_environment(monkeypatch):
    monkeypatch.setenv("STAGE", "test")
    monkeypatch.setattr(os, "getcwd", lambda: "/nowhere")
    assert os.environ["STAGE"] + os.getcwd() == "test/nowhere"

def test_afterwards():
    assert "STAGE" not in os.environ and os.getcwd() != "/nowhere"

def test_output(capsys, tmp_path):
    print("hello")
    (tmp_path / "a.txt").write_text("x")
    assert capsys.readouterr().out == "hello\\n"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]
""")
plain = ["-q", "--color=no", "-p", "no:cacheprovider", "-p", "no:asyncio"]
code = pytest.main([*plain, "test_builtin.py"])
code                     # <ExitCode.OK: 0>
code == 0                # True
