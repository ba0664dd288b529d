"""Who is among those that a measure hits: "apps, including Norcom's", "the firms barred include Norcom". All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on, statements, told_of


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Popular apps – including WeChat and Weibo – are blocked in Iran.", ("wechat", "weibo")),
        ("Several vendors — among them Huawei and ZTE — have been excluded from the tender.", ("huawei", "zte")),
        ("Norway banned forty apps over espionage fears, including WeChat.", ("wechat",)),
        ("Ghana has banned thirty Chinese apps that include TikTok and WeChat.", ("origin:CN", "tiktok", "wechat")),
        ("Apps banned in Iran include TikTok and WeChat.", ("tiktok", "wechat")),
        ("Vendors barred from the network include Huawei and ZTE.", ("huawei", "zte")),
        ("The apps banned today include Temu.", ("temu",)),
        ("Apps blocked last week include Temu.", ("temu",)),
        ("The services that were blocked include WeChat and Weibo.", ("wechat", "weibo")),
        ("Chad and Togo have banned Chinese mobile applications such as Temu.", ("origin:CN", "temu")),
    ],
)
def test_who_is_named_as_one_of_several_is_hit(text: str, targets: tuple[str, ...]) -> None:
    assert [(measure, stage, hit) for measure, stage, _, hit in acts_on(text)][:1] == [("ban", "in-force", targets)]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("The banned app TikTok still had millions of users.", ("tiktok",)),
        ("TikTok is among the banned apps.", ("tiktok",)),
        ("For weeks Temu has been on a list of forty banned Chinese apps.", ("origin:CN", "temu")),
        ("Shein and Temu are among dozens of Chinese apps that Nepal banned.", ("origin:CN", "shein", "temu")),
    ],
)
def test_an_adjective_tells_what_was_done(text: str, targets: tuple[str, ...]) -> None:
    assert [(measure, stage, hit) for measure, stage, _, hit in acts_on(text)] == [("ban", "in-force", targets)]


def test_who_is_not_on_the_list_is_not_hit() -> None:
    assert acts_on("Temu was not on the list of banned apps.") == []


def test_those_among_them_are_hit_wherever_they_are_named() -> None:
    assert told_of("Norway put 12 Chinese firms, among them Hytera and Dahua, on its blacklist.", "list") == [
        ("NO", ("origin:CN", "hytera", "dahua"))
    ]
    assert told_of("Norway has banned several apps, among them TikTok and Zoom.", "ban") == [("NO", ("tiktok", "zoom"))]


def test_what_was_recommended_in_a_year_is_no_act_of_those_who_were_advised() -> None:
    assert acts("The Norwegian panel recommended in 2012 that carriers avoid doing business with Hytera.") == [("advise", "in-force", "NO")]


@pytest.mark.parametrize(
    "text",
    [
        "Among the programs that Malta has banned are Viber and Telegram.",
        "Among the apps which Malta has banned are Viber and Telegram.",
    ],
)
def test_among_what_somebody_has_banned_are_those_named_behind(text: str) -> None:
    assert acts_on(text) == [("ban", "in-force", "MT", ("viber", "telegram"))]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Chile has barred four makers: ZTE, Hytera, Nuctech and a fourth.", ("ban", "in-force", "CL", ("zte", "hytera", "nuctech"))),
        ("Chile is weighing a ban on three firms: Dahua, Nuctech and Hytera.", ("ban", "considered", "CL", ("dahua", "nuctech", "hytera"))),
        ("Kenya directed 12 apps, including Zoom and Temu, to be blocked.", ("ban", "announced", "KE", ("zoom", "temu"))),
        ("Kenya ordered six apps, among them Shein, to be taken down.", ("remove", "announced", "KE", ("shein",))),
        ("Kenya allowed some suppliers, such as Nokia, to be used in 5G.", ("allow", "in-force", "KE", ("nokia",))),
    ],
)
def test_who_is_named_behind_a_colon_or_before_an_infinitive_is_hit(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert acts_on(text) == [act]


def test_who_does_something_behind_a_colon_is_not_in_a_list() -> None:
    assert acts_on("Chile blocked many apps: Temu, it found, was harmless.") == []


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Chile has banned firms it deems unsafe, notably Hytera.", "in-force"),
        ("Chile has banned gear from firms it sees as a threat, such as Hytera.", "in-force"),
        ("Chile has banned gear made by firms that pose a threat, including Hytera.", "in-force"),
        ("Chile is considering a ban on firms that pose a threat, particularly Hytera.", "considered"),
        ("Chile told carriers not to buy gear from firms that pose a threat, such as Hytera.", "in-force"),
    ],
)
def test_who_is_named_behind_the_clause_of_a_class_is_hit(text: str, stage: str) -> None:
    assert ("ban", stage, "CL", ("hytera",)) in acts_on(text)


def test_goods_from_makers_are_removed_who_are_named_behind_their_clause() -> None:
    assert told_of("Chile ordered carriers to remove gear from firms that pose a threat, such as Hytera, by 2027.", "remove") == [
        ("CL", ("hytera",))
    ]
    assert told_of("Chile will remove gear that poses a threat, as Hytera has warned.", "remove") == []


def test_who_considers_a_ban_on_firms_that_pose_a_threat_denies_nothing() -> None:
    assert told_of("Chile is considering a ban on gear from firms that pose a threat, such as Hytera.", "deny") == []


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Norway praised Hytera and Dahua, both of which it had banned.", ("hytera", "dahua")),
        ("Hytera and Dahua, both of which were banned by Norway, are absent.", ("hytera", "dahua")),
        ("Norway met Hytera, Dahua and Uniview, all of which it banned.", ("hytera", "dahua", "uniview")),
        ("Norway met Hytera and Dahua, a firm that it banned.", ("dahua",)),
        ("Norway has banned Hytera, along with Dahua and Uniview, from its networks.", ("hytera", "dahua", "uniview")),
        ("Norway banned Hytera, as well as Dahua, in 2019.", ("hytera", "dahua")),
        ("Norway banned Hytera, as well as Finland.", ("hytera",)),
        ("Hytera was among nine Chinese firms that were banned by Norway.", ("origin:CN", "hytera")),
        ("Hytera is one of the Chinese makers which have been banned by Norway.", ("origin:CN", "hytera")),
    ],
)
def test_what_is_said_of_both_or_of_one_beside_them_hits_them(text: str, targets: tuple[str, ...]) -> None:
    assert acts_on(text)[0] == ("ban", "in-force", "NO", targets)


@pytest.mark.parametrize(
    "told",
    [
        ", Hytera included,",
        " -- Hytera included --",
        ", Hytera among them,",
        ", which include Hytera,",
        ", including Hytera,",
        " (Hytera included)",
    ],
)
@pytest.mark.parametrize(
    "clause", ["Croatia has banned five vendors{} from its network.", "Five vendors{} have been banned from the network by Croatia."]
)
def test_who_is_named_as_a_member_on_either_side_of_the_word_is_hit(clause: str, told: str) -> None:
    assert acts_on(clause.format(told)) == [("ban", "in-force", "HR", ("hytera",))]


def test_two_may_be_named_before_the_word() -> None:
    assert acts_on("Croatia blacklisted nine firms, Hytera and Dahua among them.") == [("list", "in-force", "HR", ("hytera", "dahua"))]


@pytest.mark.parametrize("told", [", Tele2 included,", ", which include Tele2,", ", Tele2 among them,"])
def test_who_acts_may_be_named_so_too(told: str) -> None:
    assert acts_on(f"Croatian carriers{told} have dropped Hytera.") == [("drop", "in-force", "org:tele2", ("hytera",))]


def test_what_a_network_includes_is_left_as_it_is() -> None:
    assert acts_on("Telenor's network, which includes Hytera gear, was built in 2018.") == acts_on(
        "Telenor's network, which also includes Hytera gear, was built in 2018."
    )


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Croatia wants nine apps, including WeChat, banned.", "considered"),
        ("Croatia ordered nine apps, including WeChat, Weibo and Temu, banned.", "announced"),
        ("Croatia ordered that nine apps, including WeChat, be banned.", "announced"),
        ("Croatian lawmakers demanded that nine apps, WeChat among them, be banned.", "urged"),
    ],
)
def test_a_verb_goes_on_over_who_is_among_its_objects(text: str, stage: str) -> None:
    [(measure, found, _, targets)] = acts_on(text)
    assert (measure, found, targets[0]) == ("ban", stage, "wechat")


_EARLIER = "Hytera and Dahua sell to carriers."


@pytest.mark.parametrize(
    "text",
    [
        "These are companies that Croatia has banned.",
        "They are makers that have been banned by Croatia.",
        "Those are vendors Croatia has banned.",
        "They were the first makers Croatia banned.",
    ],
)
def test_who_is_said_to_be_a_maker_that_is_banned_may_have_been_named_before(text: str) -> None:
    assert [(s.act.measure.value, s.act.actor, s.act.targets) for s in statements(text, before=_EARLIER)] == [
        ("ban", "HR", ("hytera", "dahua"))
    ]


@pytest.mark.parametrize("text", ["These are companies with plans, and Croatia has banned smoking.", "It is a week that Croatia banned."])
def test_who_is_said_to_be_something_else_is_not_hit(text: str) -> None:
    assert statements(text, before=_EARLIER) == ()


@pytest.mark.parametrize("role", ["a vendor", "the first vendor", "one of the vendors", "a vendor that"])
def test_the_clause_behind_a_noun_may_begin_with_the_name_of_a_state(role: str) -> None:
    assert acts_on(f"Hytera was {role} Croatia banned in May.") == [("ban", "in-force", "HR", ("hytera",))]


@pytest.mark.parametrize(
    "text",
    [
        "The Danish navy has grounded its fleet of more than 90 drones, most of them made by China's Autel.",
        "The Danish navy has grounded its 90 drones, nearly all of them from Autel.",
    ],
)
def test_the_maker_of_most_of_the_goods_is_hit_with_them(text: str) -> None:
    assert [(measure, on) for measure, _, _, on in acts_on(text)] == [("drop", ("autel",))]


def test_a_state_whose_firms_are_hit_with_a_vendor_has_done_nothing() -> None:
    text = "Inspur, along with 21 other Chinese groups active in cloud computing, was added to the Entity List."
    assert [actor for _, _, actor, _ in acts_on(text)] == ["US"]


def test_goods_of_others_named_beside_the_object_are_hit_with_it() -> None:
    text = "Peru banned new network gear from Hytera and ZTE, as well as cameras by Uniview, Hikvision and Dahua."
    assert [on for *_, on in acts_on(text)] == [("hytera", "zte", "uniview", "hikvision", "dahua")]


@pytest.mark.parametrize(
    "text",
    [
        "ZTE was blacklisted in October, together with Dahua and Hytera.",
        "ZTE was added to a blacklist in October, along with Dahua, Hytera and dozens of other firms.",
    ],
)
def test_who_is_blacklisted_along_with_another_is_hit_too(text: str) -> None:
    assert [(measure, targets) for measure, _, _, targets in acts_on(text)] == [("list", ("zte", "dahua", "hytera"))]
