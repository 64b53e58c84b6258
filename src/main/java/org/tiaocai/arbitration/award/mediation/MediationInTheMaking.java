package org.tiaocai.arbitration.award.mediation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.AwardScope;
import org.tiaocai.arbitration.award.ItemRuling;
import org.tiaocai.arbitration.tribunal.TribunalAtWork;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 正在制作的调解书: whoever mediated signs it (法42), so the tribunal is not revoked before it has taken effect or fallen; and
 * what it may settle is not awarded meanwhile.
 */
@Component
public class MediationInTheMaking implements TribunalAtWork {

    private final RuntimeService engine;
    private final ArbitralMediations mediations;
    private final SettlingParties settling;
    private final AskedSettlement asked;
    private final Actor actor;

    MediationInTheMaking(
            @Lazy RuntimeService engine,
            ArbitralMediations mediations,
            SettlingParties settling,
            AskedSettlement asked,
            Actor actor) {
        this.engine = engine;
        this.mediations = mediations;
        this.settling = settling;
        this.asked = asked;
        this.actor = actor;
    }

    @Override
    public Optional<String> reason(RegistrationNumber number) {
        return isBeingMade(number)
                ? Optional.of("本案的调解书正在制作或者送达，由原仲裁庭签名，现在不能撤销组庭。" + "调解书各方签收生效后，没有了结的请求再重新组庭；有人拒签或者在签收前反悔的，先登记反悔，再撤销组庭")
                : Optional.empty();
    }

    /** @throws Refused where the award would decide what a 调解书 on its way may settle, and leave its drafter nothing to draft */
    public void mustLeaveOpen(Award award, List<AwardItem> items) {
        var settled =
                mediations.open(award.number()).map(ArbitralMediation::claims).orElse(Set.of());
        var touched = items.stream().map(AwardItem::claimOrdinal).collect(Collectors.toSet());
        var awarded = items.stream()
                .filter(item -> item.ruling() != ItemRuling.PART_FIRST)
                .map(AwardItem::claimOrdinal)
                .collect(Collectors.toSet());
        if (touched.stream().anyMatch(settled::contains)
                || isBeingMade(award.number())
                        && (award.scope() == AwardScope.WHOLE
                                || !settling.haveSomethingLeft(
                                        award.number(), asked.between(award.number()), awarded))) {
            throw new Refused("本案的调解书正在制作或者送达，现在不能作出裁决：调解书生效的，就没有了结的请求裁决；" + "一方不再调解的，先在案卷页登记“签收前反悔”（调解仲裁法第四十二条）");
        }
    }

    /** From 拟制 on, until it takes effect or somebody reneges. */
    public boolean isBeingMade(RegistrationNumber number) {
        return actor.asApplication(() -> engine.createProcessInstanceQuery()
                        .processDefinitionKey("arbitral-mediation-document")
                        .processInstanceBusinessKey(number.value())
                        .count())
                > 0;
    }
}
