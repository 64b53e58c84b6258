package org.tiaocai.phrases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** 常用语: everybody keeps their own; the house's are kept by who administers them, and everybody uses them. */
@Repository
@Transactional
class Phrases {

    private static final int LONGEST = 1_000;
    private static final int MOST = 200;
    private static final String GONE = "没有这条常用语，可能已经删去";

    private final Rows<Phrase> rows;
    private final JdbcClient jdbc;
    private final SettingJournal journal;
    private final Rights rights;
    private final Actor actor;
    private final Clock clock;

    Phrases(JdbcClient jdbc, SettingJournal journal, Rights rights, Actor actor, Clock clock) {
        this.rows = new Rows<>(jdbc, "phrase", Phrase.class);
        this.jdbc = jdbc;
        this.journal = journal;
        this.rights = rights;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What a phrase is to be.
     *
     * @param from the first day of a phrase of the house
     * @param until the last one
     */
    record Wording(
            @Nullable PhraseField field,
            @Nullable String content,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** One's own before the house's, each in its order, whatever day they are for. */
    @Transactional(readOnly = true)
    List<Phrase> mine() {
        return rows.where(
                "owner = ? or owner is null order by case when owner is null then 1 else 0 end, ordinal, id",
                actor.id());
    }

    /** Those that a long field offers today. */
    @Transactional(readOnly = true)
    List<Phrase> offered() {
        return mine().stream()
                .filter(one -> one.isOfferedOn(LocalDate.now(clock)))
                .toList();
    }

    /** @throws Refused for an empty or too long one, one too many, and a house's one by who may not */
    void add(Wording wanted, boolean ofTheHouse) {
        var content = checked(wanted);
        var field = Objects.requireNonNull(wanted.field());
        mustKeep(ofTheHouse);
        mustBeDays(wanted, ofTheHouse, null);
        var owner = ofTheHouse ? null : actor.id();
        var there = listOf(ofTheHouse);
        if (there.size() >= MOST) {
            throw new Refused("常用语最多 " + MOST + " 条，请先删去不用的");
        }
        mustBeNew(there, field, content);
        var last = there.stream().mapToInt(Phrase::ordinal).max().orElse(0);
        rows.once(owner, field, content);
        var id = rows.insert("owner, field, content, ordinal, valid_from, valid_until")
                .values(owner, field, content, last + 1, wanted.from(), wanted.until());
        if (ofTheHouse) {
            write("增加", null, rows.get(id, GONE).inWords());
        }
    }

    /**
     * 修改.
     *
     * @param seen the version that was on the page
     * @throws Refused as for a new one, and when another has changed it since
     */
    void change(long id, Wording wanted, @Nullable Integer seen) {
        var before = own(id);
        var content = checked(wanted);
        var field = Objects.requireNonNull(wanted.field());
        mustBeDays(wanted, before.isOfTheHouse(), before);
        if (before.is(field, content)
                && Objects.equals(before.validFrom(), wanted.from())
                && Objects.equals(before.validUntil(), wanted.until())) {
            return;
        }
        if (!before.is(field, content)) {
            mustBeNew(listOf(before.isOfTheHouse()), field, content);
        }
        if (!rows.updateIf(
                "version = " + (seen == null ? before.version() : seen),
                id,
                "field = ?, content = ?, valid_from = ?, valid_until = ?, version = version + 1",
                field,
                content,
                wanted.from(),
                wanted.until())) {
            throw new Refused("这条常用语刚刚由他人修改过，请刷新页面，看过现在的内容再改");
        }
        rows.isOver(before.owner(), before.field(), before.content());
        if (before.isOfTheHouse()) {
            write("修改", before.inWords(), rows.get(id, GONE).inWords());
        }
    }

    void remove(long id) {
        var one = own(id);
        rows.isOver(one.owner(), one.field(), one.content());
        var gone = jdbc.sql("delete from phrase where id = ?").param(one.id()).update();
        if (gone > 0 && one.isOfTheHouse()) {
            write("删去", one.inWords(), null);
        }
    }

    /** One place up in its list. */
    void raise(long id) {
        var one = own(id);
        var list = listOf(one.isOfTheHouse());
        var at = list.indexOf(one);
        if (at > 0) {
            var above = list.get(at - 1);
            rows.update(one.id(), "ordinal = ?", above.ordinal());
            rows.update(above.id(), "ordinal = ?", one.ordinal());
            if (one.isOfTheHouse()) {
                write("上移", "第 " + (at + 1) + " 条：" + one.content(), "第 " + at + " 条");
            }
        }
    }

    private List<Phrase> listOf(boolean ofTheHouse) {
        return mine().stream().filter(one -> one.isOfTheHouse() == ofTheHouse).toList();
    }

    private static String checked(Wording wanted) {
        var content = wanted.content() == null ? "" : wanted.content().strip();
        if (content.isEmpty() || content.length() > LONGEST) {
            throw new Refused("请填写常用语，不超过一千字");
        }
        if (wanted.field() == null) {
            throw new Refused("请选择用在哪里");
        }
        return content;
    }

    /** What was used up to a day that is over stays told so; nobody's own phrases need days. */
    private void mustBeDays(Wording wanted, boolean ofTheHouse, @Nullable Phrase before) {
        var from = wanted.from();
        var until = wanted.until();
        if (!ofTheHouse && (from != null || until != null)) {
            throw new Refused("自己的常用语不分适用期间，不用的请删去");
        }
        if (from != null && until != null && from.isAfter(until)) {
            throw new Refused("适用期间的起日（" + from + "）晚于止日（" + until + "），请改正");
        }
        var isAsBefore = before != null && Objects.equals(before.validUntil(), until);
        if (until != null && !isAsBefore && until.isBefore(LocalDate.now(clock))) {
            throw new Refused("适用期间的止日（" + until + "）不能早于今天");
        }
    }

    private static void mustBeNew(List<Phrase> there, PhraseField field, String content) {
        if (there.stream().anyMatch(one -> one.is(field, content))) {
            throw new Refused("已经有这条常用语，不必再存");
        }
    }

    private Phrase own(long id) {
        var one = rows.get(id, GONE);
        if (!one.isOfTheHouse() && !actor.id().equals(one.owner())) {
            throw new Refused(GONE);
        }
        mustKeep(one.isOfTheHouse());
        return one;
    }

    private void mustKeep(boolean ofTheHouse) {
        if (ofTheHouse && !rights.may("phrases.house")) {
            throw new Refused("全院的常用语由仲裁院负责人和系统管理员维护；您可以存为自己的");
        }
    }

    private void write(String act, @Nullable String before, @Nullable String after) {
        journal.write(SettingJournal.Area.PHRASES, "常用语：" + act, before, after, null);
    }
}
