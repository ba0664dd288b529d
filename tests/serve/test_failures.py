"""What goes wrong: one shape for programs, a plain page for people, and hostile input does no harm."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.serve.guard import HEADERS
from tests.serve.site import SCRIPT, site

CLIENT = site()
BAD = [
    "/huawei?scope=6g",
    "/huawei?as_of=soon",
    "/huawei?place=Atlantis",
    "/huawei?colour=red",
    "/huawei/2020-02-31",
    "/huawei?status=fine",
    f"/huawei?scope={SCRIPT}",
    "/ask?q=" + "a" * 501,
]
LOST = [
    "/nothing",
    "/place/ZZ",
    "/place/PE/nobody",
    "/event/e-none",
    "/company/none",
    "/huawei.pdf",
    "/huawei.exe",
    "/healthz.json",
    "/event/e-ban.atom",
    "/.csv",
    "/%00",
]


@pytest.mark.parametrize("path", BAD)
def test_a_bad_query_is_told_as_such(path: str) -> None:
    page, data = CLIENT.get(path), CLIENT.get(path.replace("/huawei", "/huawei.json", 1) if "/huawei?" in path else path)
    assert page.status_code == 400
    assert SCRIPT not in page.text
    if data.headers["content-type"] == "application/json":
        assert set(data.json()["error"]) == {"status", "code", "message", "mend"}


@pytest.mark.parametrize("path", LOST)
def test_an_unknown_address_is_told_as_such(path: str) -> None:
    assert CLIENT.get(path).status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py",
        "/static/%2e%2e/%2e%2e/__init__.py",
        "/static//etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/place/../../etc/passwd",
        "/event/..%2f..%2fsecret",
        "/static/..\\..\\x",
    ],
)
def test_no_address_leads_out_of_the_site(path: str) -> None:
    assert CLIENT.get(path).status_code in (400, 404)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/v1/nothing", 404),
        ("/api/v1/events/e-none", 404),
        ("/api/v1/events?limit=100000", 422),
        ("/api/v1/events?limit=0", 422),
        ("/api/v1/events?limit=x", 422),
        ("/api/v1/events?colour=red", 422),
        ("/api/v1/events?vendor=nobody", 400),
        ("/api/v1/events?place=Atlantis", 400),
        ("/api/v1/events?cursor=abc", 400),
        ("/api/v1/events?cursor=WyJvbGQiLCAyXQ", 400),
        ("/api/v1/positions?as_of=soon", 422),
        ("/api/v1/positions?scope=6g", 400),
        ("/api/v1/stances?company=nobody", 400),
        ("/api/v1/ask", 422),
        ("/api/v1/ask?q=", 422),
        ("/huawei.json?scope=6g", 400),
        ("/nobody.json", 404),
    ],
)
def test_every_error_of_the_api_has_one_shape(path: str, status: int) -> None:
    answer = CLIENT.get(path)
    assert answer.status_code == status
    error = answer.json()["error"]
    assert set(error) == {"status", "code", "message", "mend"}
    assert error["status"] == status and error["message"]


def test_an_address_that_is_too_long_is_refused() -> None:
    assert CLIENT.get("/" + "a" * 400).status_code == 414
    assert CLIENT.get("/huawei?q=" + "a" * 2_100).status_code == 414


def test_only_reading_is_possible() -> None:
    assert CLIENT.post("/huawei").status_code == 405
    assert CLIENT.delete("/api/v1/events").json()["error"]["status"] == 405


@pytest.mark.parametrize("path", ["/", "/huawei.csv", "/nothing", "/api/v1/events", "/api/v1/nothing", "/static/cordon.css", "/healthz"])
def test_every_answer_is_guarded(path: str) -> None:
    headers = CLIENT.get(path).headers
    assert {name: headers[name] for name in HEADERS} == HEADERS
    script = headers["content-security-policy"].split("script-src", 1)[1].split(";", 1)[0]
    assert "unsafe" not in script


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60), st.dictionaries(st.text(max_size=12), st.text(max_size=40), max_size=5))
def test_no_address_breaks_the_server(path: str, query: dict[str, str]) -> None:
    try:
        answer = CLIENT.get("/" + path.replace("\\", "/"), params=query)
    except Exception as error:  # what the client itself can't send never reaches the server
        assert type(error).__module__.startswith(("httpx", "builtins", "idna", "encodings"))
        return
    assert answer.status_code in (200, 304, 400, 404, 405, 414, 422)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_no_question_breaks_the_server(question: str) -> None:
    assert CLIENT.get("/ask", params={"q": question.encode("utf-8", "replace").decode()}).status_code == 200
