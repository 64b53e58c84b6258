package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.tiaocai.dispute.Cause;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.IdentityKind;
import org.tiaocai.dispute.Parties;
import org.tiaocai.linkage.designation.DesignationKind;
import org.tiaocai.linkage.designation.DesignationProcess;
import org.tiaocai.linkage.designation.Designations;
import org.tiaocai.linkage.handover.OutboundPackages;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

@DisplayName("法院以交换包委派调解")
class DesignationByPackageStoryTest extends MediationStory {

    private static final String COURT = "district-court";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    Inbox inbound;

    @Autowired
    OutboundPackages outbound;

    @Autowired
    Designations designations;

    @Autowired
    DesignationProcess process;

    @Autowired
    Parties parties;

    private CourtMachine court;

    @BeforeEach
    void aCourt() {
        bureau.colleague("liaison", Groups.LIAISON);
        CourtMachine.commissionHasAKey();
        court = new CourtMachine(COURT);
        court.startAfter(tables.sql(
                        "select coalesce(max(sequence_no), 0) from court_package where court = ? and direction = 'IN'")
                .param(COURT)
                .query(Long.class)
                .single());
    }

    @Test
    @DisplayName("登记案件、请工作室确认；同一平台编号再来不变；不接受的函复可以移交法院")
    void a_designation_comes_in_and_is_answered() {
        inbound.receive(COURT, court.next("1.1", designated("（2026）诉前调901号")));
        var one = designations.find(COURT, "（2026）诉前调901号").orElseThrow();
        var number = one.number();
        assertThat(one.kind()).isEqualTo(DesignationKind.BEFORE_DOCKETING);
        assertThat(one.receivedOn()).isEqualTo(MONDAY);
        assertThat(parties.of(number)).extracting("name").containsExactly("委派样甲", "虚构样例纺织有限公司");
        assertThat(bureau.waiting(number.value())).containsExactly("confirmDesignation");
        inbound.receive(COURT, court.next("1.1", designated("（2026）诉前调901号")));
        assertThat(designations.find(COURT, "（2026）诉前调901号").orElseThrow().number())
                .isEqualTo(number);
        assertThat(EngineTables.everything(tables)).doesNotContain("委派样甲", "虚构样例纺织", "拖欠两个月工资样");

        bureau.complete(
                "coordinator",
                number.value(),
                "confirmDesignation",
                Map.of("reason", "案件需要先行鉴定"),
                Map.of("designationReply", "DECLINED"));
        var reply = documents.of(number).stream()
                .filter(paper -> paper.code().equals("D612"))
                .findFirst()
                .orElseThrow();
        assertThat(bureau.as("liaison", () -> outbound.send(number, COURT, List.of(reply.id()))))
                .isPositive();
        var other = RegistrationNumber.of(bureau.register(Forms.dispute(MONDAY, "channel", "COURT")));
        assertThatThrownBy(() -> process.designated(other, COURT, "（2026）诉前调901号", DesignationKind.SUMMARY, MONDAY))
                .hasMessageContaining(number.value());
    }

    @Test
    @DisplayName("外国人、港澳台居民按证件种类和号码移交；号码与种类不合的整包退回")
    void people_with_other_papers() {
        var message = designated("（2026）诉前调905号");
        message.withArray("parties")
                .add(person("APPLICANT", "PERSON", "委派样丁")
                        .put("identityKind", "PASSPORT")
                        .put("identityNumber", "XX1234567")
                        .put("sex", "FEMALE")
                        .put("bornOn", "1990-03-01"));
        inbound.receive(COURT, court.next("1.1", message));
        var number = designations.find(COURT, "（2026）诉前调905号").orElseThrow().number();
        assertThat(parties.identityNumbers(number)).containsValue("XX1234567");

        var wrong = designated("（2026）诉前调906号");
        wrong.withArray("parties")
                .add(person("APPLICANT", "PERSON", "委派样戊")
                        .put("identityKind", "HK_MACAO_PERMIT")
                        .put("identityNumber", "12"));
        assertThatThrownBy(() -> inbound.receive(COURT, court.refusable("1.1", wrong)))
                .hasMessageContaining("港澳居民来往内地通行证");
        assertThat(designations.find(COURT, "（2026）诉前调906号")).isEmpty();
    }

    @Test
    @DisplayName("缺被申请人、旧版规范、不认识的版本：整包退回，什么都不留下")
    void refused_whole() {
        var before =
                tables.sql("select count(*) from dispute").query(Long.class).single();
        var alone = designated("（2026）诉前调902号");
        alone.withArray("parties").removeAll();
        alone.withArray("parties").add(person("APPLICANT", "PERSON", "委派样乙"));
        alone.withArray("parties").add(person("APPLICANT", "PERSON", "委派样丙"));
        assertThatThrownBy(() -> inbound.receive(COURT, court.refusable("1.1", alone)))
                .hasMessageContaining("至少填写一名被申请人");
        assertThatThrownBy(() -> inbound.receive(COURT, court.refusable("1.0", designated("（2026）诉前调903号"))))
                .hasMessageContaining("不符合规范");
        assertThatThrownBy(() -> inbound.receive(COURT, court.refusable("2.0", designated("（2026）诉前调904号"))))
                .hasMessageContaining("版本不受支持");
        assertThat(tables.sql("select count(*) from dispute").query(Long.class).single())
                .isEqualTo(before);
        assertThat(designations.find(COURT, "（2026）诉前调902号")).isEmpty();
    }

    @Test
    @DisplayName("规范中的案由和请求种类与系统一致")
    void the_schema_names_what_we_know() throws IOException {
        var schema = JSON.readTree(new ClassPathResource("schemas/court-handover-1.1.schema.json").getInputStream());
        JsonNode message = null;
        for (var one : schema.at("/$defs/message/oneOf")) {
            if ("designated".equals(one.at("/properties/type/const").asText())) {
                message = one;
            }
        }
        assertThat(message).isNotNull();
        assertThat(names(message.at("/properties/cause/enum"))).isEqualTo(names(Cause.values()));
        assertThat(names(message.at("/properties/claims/items/properties/type/enum")))
                .isEqualTo(names(ClaimType.values()));
        assertThat(names(message.at("/properties/kind/enum"))).isEqualTo(names(DesignationKind.values()));
        assertThat(names(schema.at("/$defs/person/properties/identityKind/enum")))
                .isEqualTo(names(IdentityKind.values()));
    }

    private static TreeSet<String> names(JsonNode list) {
        var names = new TreeSet<String>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }

    private static TreeSet<String> names(Enum<?>[] values) {
        return new TreeSet<>(Arrays.stream(values).map(Enum::name).toList());
    }

    private static ObjectNode designated(String platformNo) {
        var message = JSON.createObjectNode()
                .put("type", "designated")
                .put("platformNo", platformNo)
                .put("kind", "BEFORE_DOCKETING")
                .put("scope", "LABOUR")
                .put("cause", "REMUNERATION")
                .put("facts", "拖欠两个月工资样");
        Stream.of(person("APPLICANT", "PERSON", "委派样甲"), person("RESPONDENT", "ORGANISATION", "虚构样例纺织有限公司"))
                .forEach(message.withArray("parties")::add);
        message.withArray("claims").addObject().put("type", "WAGES").put("amount", 8_000.5);
        return message;
    }

    private static ObjectNode person(String side, String kind, String name) {
        return JSON.createObjectNode().put("side", side).put("kind", kind).put("name", name);
    }
}
