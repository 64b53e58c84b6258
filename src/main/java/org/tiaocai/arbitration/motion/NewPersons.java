package org.tiaocai.arbitration.motion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.dispute.IdentityKind;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.Table;
import org.tiaocai.vault.UnderKey;
import org.tiaocai.vault.Vault;

/** 拟追加、承继的人: with all that the registration of a party asks for, sealed from the day they are asked for. */
@Repository
class NewPersons implements UnderKey {

    private static final int MOST = 50;
    private static final String SIDE = "side";

    /** What the form of the case page calls it, and what the registration does. */
    private static final Map<String, String> FIELDS = Map.of(
            "partyKind", "kind",
            "partyName", "name",
            "partyPhone", "phone",
            "partyAddress", "address",
            "partyIdentityKind", "identityKind",
            "partyIdentityNumber", "identityNumber",
            "partyCreditCode", "creditCode",
            "partyRepresentative", "legalRepresentative",
            "partyEmail", "email");

    private final JdbcClient jdbc;
    private final Table rows;
    private final Vault vault;
    private final Submission submission;
    private final ObjectMapper json = new ObjectMapper();

    NewPersons(JdbcClient jdbc, Vault vault, Submission submission) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "motion_person");
        this.vault = vault;
        this.submission = submission;
    }

    /** Several persons, each with all that the registration of a party may say of it. */
    record Several(@Nullable List<Registration.Party> persons) {}

    /** What the case page asks of one person beside the name; {@code persons} of the API holds several, whole. */
    record More(
            @Asked("证件种类") @Nullable IdentityKind partyIdentityKind,
            @Asked("证件号码") @Nullable String partyIdentityNumber,
            @Asked("统一社会信用代码") @Nullable String partyCreditCode,
            @Asked("法定代表人、负责人") @Nullable String partyRepresentative,
            @Asked("电子邮箱") @Nullable String partyEmail) {}

    /**
     * Those whom the form names, each as its own JSON, in order.
     *
     * @throws Refused naming what of them is wrong
     */
    List<String> asked(String form) {
        var all = read(form);
        var several = all.path("persons");
        var persons = several.isArray() && !several.isEmpty()
                ? StreamSupport.stream(several.spliterator(), false).toList()
                : List.of(flat(all));
        if (persons.size() > MOST) {
            throw new Refused("一次最多追加、变更 " + MOST + " 名当事人");
        }
        return persons.stream()
                .map(person -> sound(person, all.path("partySide").asText("")))
                .toList();
    }

    boolean anOrganisationIsAmong(List<String> persons) {
        return persons.stream()
                .anyMatch(one -> PartyKind.ORGANISATION
                        .name()
                        .equals(read(one).path("kind").asText()));
    }

    /** @param side where the form did not say it of each of them */
    private String sound(JsonNode person, String side) {
        if (!(person instanceof ObjectNode one)) {
            throw new Refused("追加、承继的当事人填写有误，请逐名填写");
        }
        if (one.path("name").asText("").isBlank()) {
            throw new Refused("请填写追加、承继的当事人姓名或者名称");
        }
        one.put(SIDE, side.isBlank() ? one.path(SIDE).asText(Side.APPLICANT.name()) : side);
        submission.parse(one.toString(), Registration.Party.class);
        return one.toString();
    }

    private ObjectNode flat(JsonNode all) {
        var one = json.createObjectNode();
        FIELDS.forEach((field, name) -> {
            if (all.hasNonNull(field) && !all.get(field).asText().isBlank()) {
                one.set(name, all.get(field));
            }
        });
        return one;
    }

    void keep(Motion motion, List<String> persons) {
        var number = motion.number();
        persons.forEach(person -> rows.insert("registration_number, motion_id, sealed")
                .values(number, motion.id(), vault.seal(person, number.value())));
    }

    /** Those whom the motion is about, on this side. */
    List<Registration.Party> of(Motion motion, Side side) {
        return sealed(motion).stream()
                .map(person -> {
                    var one = (ObjectNode) read(person);
                    one.put(SIDE, side.name());
                    return submission.parse(one.toString(), Registration.Party.class);
                })
                .toList();
    }

    /** Their names, with 、 between them. */
    String names(Motion motion) {
        return sealed(motion).stream()
                .map(person -> read(person).path("name").asText())
                .collect(Collectors.joining("、"));
    }

    int count(Motion motion) {
        return sealed(motion).size();
    }

    private List<String> sealed(Motion motion) {
        return jdbc
                .sql("select sealed from motion_person where motion_id = ? order by id")
                .param(motion.id())
                .query(String.class)
                .list()
                .stream()
                .map(one -> vault.open(one, motion.number().value()))
                .toList();
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a form that was read before", impossible);
        }
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
