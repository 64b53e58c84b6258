package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.tribunal.TribunalEvents;
import org.tiaocai.rights.CaseStage;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.RegistrationNumber;

@DisplayName("开庭之后撤销组庭：由新的仲裁庭重新开庭，不接着评议")
class HeardAnewStoryTest extends PaperWordsStory {

    @Autowired
    TribunalEvents events;

    @Autowired
    Stages stages;

    @Test
    @DisplayName("正在拟制裁决的，回到安排开庭；原评议不再采用；裁决书只写新的开庭和新的仲裁员")
    void a_tribunal_revoked_while_it_makes_the_award() {
        var number = prepared();
        arranged(number);
        var before = chinese(bureau.today());
        held(number, List.of(), List.of());
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000), ruling(number, 2, "DISMISSED", null));
        assertThat(mainTasks(number)).containsExactly("draftAward");

        revoked(number);
        assertThat(mainTasks(number)).containsExactlyInAnyOrder("appointTribunal", "arrangeHearing");
        assertThat(awards.of(RegistrationNumber.of(number))).isEmpty();
        formedAnew(number);
        assertThat(stages.of(RegistrationNumber.of(number))).isEqualTo(CaseStage.FORMED);

        arranged(number);
        held(number, List.of(), List.of());
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000), ruling(number, 2, "DISMISSED", null));
        madeFromItems(number);
        assertThat(words(number, "D507"))
                .contains("于" + chinese(bureau.today()) + "公开开庭", "某arbitrator3")
                .doesNotContain("于" + before + "公开开庭");
        assertThat(codes(number)).filteredOn("D502"::equals).hasSize(2);
    }

    @Test
    @DisplayName("先行裁决已经作出、正在送达的，照常送达，其余的请求再开庭")
    void an_award_that_was_made_stands() {
        var number = prepared();
        arranged(number);
        held(number, List.of(), List.of());
        deliberated(number, "PARTIAL", "ORDINARY", "A");
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        madeFromItems(number);

        revoked(number);
        assertThat(mainTasks(number)).containsExactly("appointTribunal");
        formedAnew(number);
        assertThat(awards.of(RegistrationNumber.of(number))).hasSize(1);
        assertThat(mainTasks(number)).containsExactly("arrangeHearing");
    }

    private void revoked(String number) {
        bureau.as("head", () -> {
            events.compositionUnlawful(RegistrationNumber.of(number), "仲裁员与代理人有近亲属关系");
            return number;
        });
    }

    private void formedAnew(String number) {
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator3", "members", List.of(), "clerk", "clerk"));
        everythingServed(number, bureau.today());
    }
}
