package org.tiaocai.arbitration.motion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.AgentKind;
import org.tiaocai.dispute.AgentPowers;
import org.tiaocai.dispute.IdentityKind;
import org.tiaocai.dispute.OrganisationKind;
import org.tiaocai.dispute.OrganisationStatus;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.Sex;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;

/** 拟追加、承继的人 as the form asks of them: all that the registration of a party asks for, of one or of several. */
@Component
class PersonsAsked {

    private static final int MOST = 50;
    private static final String SIDE = "side";
    private static final String NAME = "partyName";

    /** 单位的名称, which no person bears. */
    private static final Pattern FIRM =
            Pattern.compile("公司|集团|有限|合伙企业|合作社|事务所|委员会|^[^·]{3,}(?:厂|店|院|校|中心|企业|工会|分行|支行|办事处)(?:（.*）)?$");

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

    /** The same of its agent. */
    private static final Map<String, String> AGENT = Map.of(
            "partyAgentName", "name",
            "partyAgentKind", "kind",
            "partyAgentFirm", "firm",
            "partyAgentPowers", "powers",
            "partyAgentPhone", "phone",
            "partyAgentIdentityNumber", "identityNumber");

    private final Submission submission;
    private final ObjectMapper json = new ObjectMapper();

    PersonsAsked(Submission submission) {
        this.submission = submission;
    }

    /** Several persons, each with all that the registration of a party may say of it. */
    record Several(@Nullable List<Registration.Party> persons) {}

    /** What the case page asks of each person beside name and domicile; {@code persons} holds several, in these words too. */
    record More(
            @Asked(value = "证件种类（自然人）", kind = PartyKind.PERSON) @Nullable
            IdentityKind partyIdentityKind,

            @Asked(value = "证件号码（自然人）", kind = PartyKind.PERSON) @Nullable
            String partyIdentityNumber,

            @Asked(value = "性别", kind = PartyKind.PERSON) @Nullable
            Sex partySex,

            @Asked(value = "出生日期", kind = PartyKind.PERSON) @Nullable
            LocalDate partyBornOn,

            @Asked(value = "单位类型", kind = PartyKind.ORGANISATION) @Nullable
            OrganisationKind partyOrganisationKind,

            @Asked(value = "单位状态", kind = PartyKind.ORGANISATION) @Nullable
            OrganisationStatus partyOrganisationStatus,

            @Asked(value = "统一社会信用代码", kind = PartyKind.ORGANISATION) @Nullable
            String partyCreditCode,

            @Asked(value = "法定代表人、负责人", kind = PartyKind.ORGANISATION) @Nullable
            String partyRepresentative,

            @Asked(value = "法定代表人、负责人职务", kind = PartyKind.ORGANISATION) @Nullable
            String partyRepresentativePost,

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
            @Asked(value = "与死者的关系（劳动者死亡的）", kind = PartyKind.PERSON, must = true, on = "WORKER_DIED")
            @Size(max = 50, message = "与死者的关系不能超过五十字")
            @Nullable
            String partyKinship,

            @Asked(value = "关系的依据，如户口簿、公证书（劳动者死亡的）", kind = PartyKind.PERSON, must = true, on = "WORKER_DIED")
            @Size(max = 200, message = "关系的依据不能超过二百字")
            @Nullable
            String partyKinshipProof) {}

    /** The same as it is kept. */
    record Kept(
            @Size(max = 50, message = "与死者的关系不能超过五十字") @Nullable
            String kinship,

            @Size(max = 200, message = "关系的依据不能超过二百字") @Nullable
            String kinshipProof) {}

    /** What is asked of the one in the form itself beside the others' fields, as the kinds of motion ask it. */
    private record Reached(
            @Asked("电话") @Nullable String partyPhone,
            @Asked("住所") @Nullable String partyAddress) {}

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
        mustBeOfItsKind(submission.parse(one.toString(), Registration.Party.class));
        submission.parse(one.toString(), Kept.class);
        return one.toString();
    }

    /** A firm typed as a person would be asked for kinship, and a person as a firm for a credit code. */
    private static void mustBeOfItsKind(Registration.Party one) {
        var isPerson = one.kind() == PartyKind.PERSON;
        if (isPerson && (!isEmpty(one.creditCode()) || !isEmpty(one.legalRepresentative()) || isFirm(one.name()))) {
            throw new Refused(one.name() + "填写的是单位的名称、统一社会信用代码或者法定代表人，种类却是自然人：请选择单位");
        }
        if (!isPerson && !isEmpty(one.identityNumber())) {
            throw new Refused(one.name() + "的种类是单位，却填写了身份证件号码：请选择自然人，或者改填统一社会信用代码");
        }
    }

    private static boolean isFirm(String name) {
        return FIRM.matcher(name.strip()).find();
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
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

    /** What was said of the person, each with its name, for who decides: what was chosen from lists, and who acts for it too. */
    String words(String person) {
        var said = read(person);
        var own = said(said, FIELDS);
        var agents =
                StreamSupport.stream(said.path("agents").spliterator(), false).flatMap(agent -> said(agent, AGENT));
        return Stream.of(Stream.of(said.path("name").asText()), own, agents)
                .flatMap(words -> words)
                .collect(Collectors.joining("；"));
    }

    /** In the order of the form. */
    private static Stream<String> said(JsonNode person, Map<String, String> names) {
        return Stream.of(FormField.of(Reached.class), FormField.of(More.class), FormField.of(OfHeirs.class))
                .flatMap(List::stream)
                .filter(field -> names.containsKey(field.name()))
                .flatMap(field -> {
                    var value =
                            person.path(names.getOrDefault(field.name(), "")).asText("");
                    return value.isBlank() ? Stream.empty() : Stream.of(field.label() + "：" + field.chosen(value));
                });
    }

    /** 与被承继人的关系, where it was said, with what shows it. */
    Kept kin(String person) {
        return submission.parse(person, Kept.class);
    }

    String name(String person) {
        return read(person).path("name").asText();
    }

    Registration.Party party(String person, Side side) {
        var one = (ObjectNode) read(person);
        one.put(SIDE, side.name());
        return submission.parse(one.toString(), Registration.Party.class);
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a form that was read before", impossible);
        }
    }
}
