package org.tiaocai.arbitration.motion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.dispute.AgentKind;
import org.tiaocai.dispute.AgentPowers;
import org.tiaocai.dispute.IdentityKind;
import org.tiaocai.dispute.OrganisationKind;
import org.tiaocai.dispute.OrganisationStatus;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.Sex;
import org.tiaocai.dispute.Side;
import org.tiaocai.dispute.Successor;
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
    private static final String NAME = "partyName";

    /** What the case page calls it, and what the registration does. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("partyKind", "kind"),
            Map.entry("partyName", "name"),
            Map.entry("partyPhone", "phone"),
            Map.entry("partyAddress", "address"),
            Map.entry("partyServiceAddress", "serviceAddress"),
            Map.entry("partyEmail", "email"),
            Map.entry("partyIdentityKind", "identityKind"),
            Map.entry("partyIdentityNumber", "identityNumber"),
            Map.entry("partySex", "sex"),
            Map.entry("partyBornOn", "bornOn"),
            Map.entry("partyOrganisationKind", "organisationKind"),
            Map.entry("partyOrganisationStatus", "organisationStatus"),
            Map.entry("partyCreditCode", "creditCode"),
            Map.entry("partyRepresentative", "legalRepresentative"),
            Map.entry("partyRepresentativePost", "representativePost"),
            Map.entry("partyKinship", "kinship"),
            Map.entry("partyKinshipProof", "kinshipProof"));

    /** Of these the form keeps a key, not words. */
    private static final Set<String> CODED =
            Set.of("kind", "identityKind", "sex", "organisationKind", "organisationStatus");

    /** The same of its agent. */
    private static final Map<String, String> AGENT = Map.of(
            "partyAgentName", "name",
            "partyAgentKind", "kind",
            "partyAgentFirm", "firm",
            "partyAgentPowers", "powers",
            "partyAgentPhone", "phone",
            "partyAgentIdentityNumber", "identityNumber");

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

    /** What the case page asks of each person beside name and domicile; {@code persons} holds several, in these words too. */
    record More(
            @Asked("证件种类（自然人）") @Nullable IdentityKind partyIdentityKind,
            @Asked("证件号码（自然人）") @Nullable String partyIdentityNumber,
            @Asked("性别") @Nullable Sex partySex,
            @Asked("出生日期") @Nullable LocalDate partyBornOn,
            @Asked("单位类型") @Nullable OrganisationKind partyOrganisationKind,
            @Asked("单位状态") @Nullable OrganisationStatus partyOrganisationStatus,
            @Asked("统一社会信用代码") @Nullable String partyCreditCode,
            @Asked("法定代表人、负责人") @Nullable String partyRepresentative,
            @Asked("法定代表人、负责人职务") @Nullable String partyRepresentativePost,
            @Asked("送达地址（与住所相同的不填）") @Nullable String partyServiceAddress,
            @Asked("电子邮箱") @Nullable String partyEmail,
            @Asked("代理人姓名") @Nullable String partyAgentName,
            @Asked("代理人类别") @Nullable AgentKind partyAgentKind,
            @Asked("代理人所在机构") @Nullable String partyAgentFirm,
            @Asked("代理权限") @Nullable AgentPowers partyAgentPowers,
            @Asked("代理人电话") @Nullable String partyAgentPhone,
            @Asked("代理人证件号码") @Nullable String partyAgentIdentityNumber) {}

    /** What is asked of an heir too. */
    record OfHeirs(
            @Asked("与死者的关系（继承人）") @Size(max = 50, message = "与死者的关系不能超过五十字") @Nullable
            String partyKinship,

            @Asked("关系的依据（户口簿、公证书等）") @Size(max = 200, message = "关系的依据不能超过二百字") @Nullable
            String partyKinshipProof) {}

    /** The same as it is kept. */
    private record Kept(
            @Size(max = 50, message = "与死者的关系不能超过五十字") @Nullable
            String kinship,

            @Size(max = 200, message = "关系的依据不能超过二百字") @Nullable
            String kinshipProof) {}

    /** What a person is to the one whose place is taken, and what shows it. */
    record Kin(String name, String kinship, @Nullable String proof) {}

    /** Whether the case page asks this of each person, for as many as there are. */
    static boolean isAskedOfEach(String field) {
        return FIELDS.containsKey(field) || AGENT.containsKey(field);
    }

    /**
     * Those whom the form names, each as its own JSON, in order: the one in the form itself first, then the several.
     *
     * @throws Refused naming what of them is wrong
     */
    List<String> asked(String form) {
        var all = read(form);
        if (all.hasNonNull("persons") && !all.get("persons").isArray()) {
            throw new Refused("追加、承继的当事人填写有误，请逐名填写");
        }
        var several = all.path("persons").isArray()
                ? StreamSupport.stream(all.path("persons").spliterator(), false)
                        .map(this::inOurWords)
                        .toList()
                : List.<JsonNode>of();
        var one = several.isEmpty() || !all.path(NAME).asText("").isBlank()
                ? Stream.of(flat(all))
                : Stream.<JsonNode>of();
        var persons = Stream.concat(one, several.stream()).toList();
        if (persons.size() > MOST) {
            throw new Refused("一次最多追加、变更 " + MOST + " 名当事人");
        }
        return persons.stream()
                .map(person -> sound(person, all.path("partySide").asText("")))
                .toList();
    }

    private JsonNode inOurWords(JsonNode person) {
        return person.has(NAME) ? flat(person) : person;
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
        submission.parse(one.toString(), Kept.class);
        return one.toString();
    }

    private ObjectNode flat(JsonNode all) {
        var one = renamed(all, FIELDS);
        var agent = renamed(all, AGENT);
        if (!agent.isEmpty()) {
            one.putArray("agents").add(agent);
        }
        return one;
    }

    private ObjectNode renamed(JsonNode all, Map<String, String> names) {
        var one = json.createObjectNode();
        names.forEach((field, name) -> {
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

    /** The same with what they are to whose place they take. */
    List<Successor> successors(Motion motion, Side side) {
        var kept = sealed(motion).stream()
                .map(person -> submission.parse(person, Kept.class))
                .toList();
        var persons = of(motion, side);
        return IntStream.range(0, persons.size())
                .mapToObj(at -> new Successor(
                        persons.get(at), kept.get(at).kinship(), kept.get(at).kinshipProof()))
                .toList();
    }

    /** 与被承继人的关系 of those of whom it was said. */
    List<Kin> kin(Motion motion) {
        return sealed(motion).stream()
                .flatMap(person -> {
                    var kept = submission.parse(person, Kept.class);
                    return Stream.ofNullable(kept.kinship())
                            .filter(kinship -> !kinship.isBlank())
                            .map(kinship -> new Kin(read(person).path("name").asText(), kinship, kept.kinshipProof()));
                })
                .toList();
    }

    /** Their names, with 、 between them. */
    String names(Motion motion) {
        return sealed(motion).stream()
                .map(person -> read(person).path("name").asText())
                .collect(Collectors.joining("、"));
    }

    /** Each with what was written of them, for who decides on them; what was chosen from lists is left out. */
    List<FormField.Filled> shown(Motion motion) {
        var asked = new LinkedHashMap<String, String>();
        Stream.concat(FormField.of(More.class).stream(), FormField.of(OfHeirs.class).stream())
                .forEach(field -> asked.put(FIELDS.getOrDefault(field.name(), ""), field.label()));
        var kept = sealed(motion);
        return IntStream.range(0, kept.size())
                .mapToObj(at -> new FormField.Filled(
                        kept.size() == 1 ? "拟参加的人" : "拟参加的人之" + (at + 1), words(read(kept.get(at)), asked)))
                .toList();
    }

    private static String words(JsonNode person, Map<String, String> asked) {
        return Stream.concat(
                        Stream.of(person.path("name").asText()),
                        asked.entrySet().stream()
                                .filter(field -> !field.getKey().isEmpty()
                                        && !person.path(field.getKey())
                                                .asText("")
                                                .isBlank()
                                        && !CODED.contains(field.getKey()))
                                .map(field -> field.getValue() + "："
                                        + person.path(field.getKey()).asText()))
                .collect(Collectors.joining("；"));
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
