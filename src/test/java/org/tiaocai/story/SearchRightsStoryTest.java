package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/** Who may not read a case finds it by nothing of what stands in it, and is counted among those who looked. */
@OnPostgres
@DisplayName("查找案件：只找得到读得到的")
class SearchRightsStoryTest extends SearchStory {

    @Autowired
    Duties duties;

    private String number = "";

    @BeforeEach
    void aCase() {
        number = searchedFor();
    }

    @Test
    @DisplayName("只看脱敏案卷的人：凭登记号看到脱敏的一行，凭姓名、电话、证件号找不到；承办以后找得到")
    void found_by_nothing_that_is_not_read() {
        bureau.commission();
        var item = search("arbitrator3", "q=" + number).path("items").path(0);
        assertThat(item.path("parties").asText()).isEqualTo("曾某 诉 某厂");
        for (var typed : List.of("曾试寻", "zsx", "13800007310", "7310", identity(731), "寻样（南区）电子")) {
            assertThat(find("arbitrator3", typed)).as(typed).doesNotContain(number);
            assertThat(findPosted("arbitrator3", typed)).as(typed).doesNotContain(number);
        }
        assertThat(search("arbitrator3", "q=" + encoded("曾试寻")).path("total").asLong())
                .isZero();
        duties.take(RegistrationNumber.of(number), "arbitrator3", Duty.ARBITRATOR);
        assertThat(find("arbitrator3", "曾试寻")).contains(number);
        duties.release(RegistrationNumber.of(number), "arbitrator3", Duty.ARBITRATOR);
        assertThat(find("arbitrator3", "曾试寻")).doesNotContain(number);
    }

    @Test
    @DisplayName("别的机构的调解员只看到概览；被申请回避的人、没有岗位的人、未受托的组织什么也找不到、也不计数")
    void closed_cases_neither_appear_nor_count() {
        bureau.colleague("search-glimpser", Groups.MEDIATOR_HRSS);
        var glimpse = search("search-glimpser", "q=" + number).path("items").path(0);
        assertThat(glimpse.path("number").asText()).isEqualTo(number);
        assertThat(glimpse.path("cause").isNull()).isTrue();
        assertThat(glimpse.path("due").isNull()).isTrue();
        assertThat(search("search-glimpser", "q=" + number + "&cause=REMUNERATION")
                        .path("total")
                        .asLong())
                .isZero();
        bureau.colleague("street", Groups.MEDIATION_ORG, "mediation-org-first-street");
        bureau.colleague("search-nobody");
        for (var user : List.of("street", "search-nobody")) {
            assertThat(search(user, "q=" + number).path("total").asLong())
                    .as(user)
                    .isZero();
        }
        assertThat(search("search-nobody", "").path("total").asLong()).isZero();
        duties.lockOut(RegistrationNumber.of(number), "registrar");
        try {
            assertThat(search("registrar", "q=" + number).path("total").asLong())
                    .isZero();
            assertThat(find("registrar", "曾试寻")).doesNotContain(number);
        } finally {
            duties.readmit(RegistrationNumber.of(number), "registrar");
        }
        assertThat(find("registrar", "曾试寻")).contains(number);
    }

    @Test
    @DisplayName("案卷页列出同名的代理人所在的其他案件；只列读得到全文的")
    void related_cases_stand_on_the_page() {
        var applicant = person("解同寻", null);
        applicant.put("agents", List.of(Map.of("name", "单代寻", "kind", "LAWYER")));
        var other = bureau.register(between(applicant, firm("虚构另寻厂", null)));
        assertThat(words("registrar", other)).contains("同名的代理人", number, "单代寻");
        var alone = bureau.register(between(person("解独寻", null), firm("虚构独寻厂", null)));
        assertThat(words("registrar", alone)).doesNotContain("同名的代理人");
        duties.lockOut(RegistrationNumber.of(number), "coordinator");
        try {
            assertThat(words("coordinator", other)).doesNotContain(number);
        } finally {
            duties.readmit(RegistrationNumber.of(number), "coordinator");
        }
    }

    @Test
    @DisplayName("查找记为阅看案件清单，记录里没有查找的内容")
    void a_search_leaves_a_trail() {
        findPosted("search-clerk", identity(731));
        find("search-clerk", "曾试寻");
        assertThat(tables.sql("select kind, thing from reading where person = 'search-clerk'")
                        .query()
                        .listOfRows())
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.get("kind")).isEqualTo("LIST");
                    assertThat(row.get("thing")).isNull();
                });
    }
}
