package org.tiaocai.phrases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
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

    private final Rows<Phrase> rows;
    private final JdbcClient jdbc;
    private final Rights rights;
    private final Actor actor;

    Phrases(JdbcClient jdbc, Rights rights, Actor actor) {
        this.rows = new Rows<>(jdbc, "phrase", Phrase.class);
        this.jdbc = jdbc;
        this.rights = rights;
        this.actor = actor;
    }

    /** One's own before the house's, each in its order. */
    @Transactional(readOnly = true)
    List<Phrase> mine() {
        return rows.where(
                "owner = ? or owner is null order by case when owner is null then 1 else 0 end, ordinal, id",
                actor.id());
    }

    /** @throws Refused for an empty or too long one, one too many, and a house's one by who may not */
    void add(@Nullable PhraseField field, @Nullable String content, boolean ofTheHouse) {
        if (content == null || content.isBlank() || content.strip().length() > LONGEST) {
            throw new Refused("请填写常用语，不超过一千字");
        }
        if (field == null) {
            throw new Refused("请选择用在哪里");
        }
        mustKeep(ofTheHouse);
        var owner = ofTheHouse ? null : actor.id();
        var there =
                mine().stream().filter(one -> one.isOfTheHouse() == ofTheHouse).toList();
        if (there.size() >= MOST) {
            throw new Refused("常用语最多 " + MOST + " 条，请先删去不用的");
        }
        if (there.stream().anyMatch(one -> one.is(field, content.strip()))) {
            throw new Refused("已经有这条常用语，不必再存");
        }
        var last = there.stream().mapToInt(Phrase::ordinal).max().orElse(0);
        rows.once(owner, field, content.strip());
        rows.insert("owner, field, content, ordinal").values(owner, field, content.strip(), last + 1);
    }

    void remove(long id) {
        var one = own(id);
        rows.isOver(one.isOfTheHouse() ? null : actor.id(), one.field(), one.content());
        jdbc.sql("delete from phrase where id = ?").param(one.id()).update();
    }

    /** One place up in its list. */
    void raise(long id) {
        var one = own(id);
        var list = mine().stream()
                .filter(other -> other.isOfTheHouse() == one.isOfTheHouse())
                .toList();
        var at = list.indexOf(one);
        if (at > 0) {
            var above = list.get(at - 1);
            rows.update(one.id(), "ordinal = ?", above.ordinal());
            rows.update(above.id(), "ordinal = ?", one.ordinal());
        }
    }

    private Phrase own(long id) {
        var one = rows.get(id, "没有这条常用语，可能已经删去");
        if (!one.isOfTheHouse() && !actor.id().equals(one.owner())) {
            throw new Refused("没有这条常用语，可能已经删去");
        }
        mustKeep(one.isOfTheHouse());
        return one;
    }

    private void mustKeep(boolean ofTheHouse) {
        if (ofTheHouse && !rights.may("phrases.house")) {
            throw new Refused("全院的常用语由仲裁院负责人和系统管理员维护；您可以存为自己的");
        }
    }
}
