package org.tiaocai.arbitration.motion;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.Side;
import org.tiaocai.dispute.Successor;
import org.tiaocai.shared.Table;
import org.tiaocai.vault.UnderKey;
import org.tiaocai.vault.Vault;

/** 拟追加、承继的人 as they are kept: sealed from the day they are asked for. */
@Repository
class NewPersons implements UnderKey {

    private final JdbcClient jdbc;
    private final Table rows;
    private final Vault vault;
    private final PersonsAsked asked;

    NewPersons(JdbcClient jdbc, Vault vault, PersonsAsked asked) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "motion_person");
        this.vault = vault;
        this.asked = asked;
    }

    /** What a person is to the one whose place is taken, and what shows it. */
    record Kin(String name, String kinship, @Nullable String proof) {}

    void keep(Motion motion, List<String> persons) {
        var number = motion.number();
        persons.forEach(person -> rows.insert("registration_number, motion_id, sealed")
                .values(number, motion.id(), vault.seal(person, number.value())));
    }

    /** Those whom the motion is about, on this side. */
    List<Registration.Party> of(Motion motion, Side side) {
        return sealed(motion).stream().map(person -> asked.party(person, side)).toList();
    }

    /** The same with what they are to whose place they take. */
    List<Successor> successors(Motion motion, Side side) {
        return sealed(motion).stream()
                .map(person -> {
                    var kin = asked.kin(person);
                    return new Successor(asked.party(person, side), kin.kinship(), kin.kinshipProof());
                })
                .toList();
    }

    /** 与被承继人的关系 of those of whom it was said. */
    List<Kin> kin(Motion motion) {
        return sealed(motion).stream()
                .flatMap(person -> {
                    var kept = asked.kin(person);
                    return Stream.ofNullable(kept.kinship())
                            .filter(kinship -> !kinship.isBlank())
                            .map(kinship -> new Kin(asked.name(person), kinship, kept.kinshipProof()));
                })
                .toList();
    }

    /** Their names, with 、 between them. */
    String names(Motion motion) {
        return sealed(motion).stream().map(asked::name).collect(Collectors.joining("、"));
    }

    /** Each with what was said of them, for who decides on them. */
    List<FormField.Filled> shown(Motion motion) {
        var kept = sealed(motion);
        return IntStream.range(0, kept.size())
                .mapToObj(at -> new FormField.Filled(
                        kept.size() == 1 ? "拟参加的人" : "拟参加的人之" + (at + 1), asked.words(kept.get(at))))
                .toList();
    }

    int count(Motion motion) {
        return sealed(motion).size();
    }

    /** As the form said it of each. */
    List<String> sealed(Motion motion) {
        return jdbc
                .sql("select sealed from motion_person where motion_id = ? order by id")
                .param(motion.id())
                .query(String.class)
                .list()
                .stream()
                .map(one -> vault.open(one, motion.number().value()))
                .toList();
    }

    private record Sealed(long id, String registrationNumber, String sealed) {}

    @Override
    public String label() {
        return "拟追加、承继的当事人";
    }

    @Override
    public int rehash(UnaryOperator<String> layer) {
        return 0;
    }

    @Override
    public int reseal(int most) {
        var found = jdbc.sql(
                        "select id, registration_number, sealed from motion_person where sealed not like ? order by id limit ?")
                .params(vault.mark() + "%", most)
                .query(Sealed.class)
                .list();
        found.forEach(one -> rows.update(
                one.id(),
                "sealed = ?",
                vault.seal(vault.open(one.sealed(), one.registrationNumber()), one.registrationNumber())));
        return found.size();
    }
}
