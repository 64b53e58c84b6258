package org.tiaocai.arbitration.award.finality;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 终局分类: asks the decision table {@code award-finality} for each ruling; amounts stay here, it learns only the comparison. */
@Component
public class FinalityTable {

    private final DecisionService decisions;
    private final FinalitySettings settings;
    private final WageStandard wages;
    private final Claims claims;
    private final Parties parties;
    private final Actor actor;

    FinalityTable(
            @Lazy DecisionService decisions,
            FinalitySettings settings,
            WageStandard wages,
            Claims claims,
            Parties parties,
            Actor actor) {
        this.decisions = decisions;
        this.settings = settings;
        this.wages = wages;
        this.claims = claims;
        this.parties = parties;
        this.actor = actor;
    }

    /**
     * @param relief what is awarded, which may be of another kind than was asked for
     * @param awarded what was awarded, not what was claimed; of what several have together the whole sum, not the shares;
     *     null where nothing is paid
     * @param confirms whether the award confirms the labour relation (意见一 十一)
     */
    public Classification classify(
            RegistrationNumber number, ClaimType relief, @Nullable BigDecimal awarded, boolean confirms) {
        var claimClass = settings.classOf(relief);
        var paid = claimClass == ClaimClass.AMOUNT && awarded != null && awarded.signum() > 0;
        var standard = paid ? wages.of(number) : null;
        var above = standard != null && awarded != null && awarded.compareTo(standard.twelveMonths()) > 0;
        var result = actor.asApplication(() -> decisions.evaluateDecisionTableByKey(
                        "award-finality",
                        Map.of(
                                "confirmsRelation",
                                confirms || isAboutRelation(number),
                                "claimClass",
                                claimClass.name(),
                                "aboveTwelveWages",
                                above)))
                .getSingleResult();
        var figures = standard == null || awarded == null
                ? ""
                : "裁决 " + awarded.toPlainString() + " 元，" + (above ? "超过" : "不超过") + standard.words() + "：";
        return new Classification(
                claimClass, Finality.valueOf(result.<String>getEntry("finality")), figures + result.getEntry("reason"));
    }

    /** The whole case is, with whichever of its claims comes first; not by one whose claimants have all left. */
    private boolean isAboutRelation(RegistrationNumber number) {
        var here = parties.standing(number).stream().map(Party::id).toList();
        return claims.of(number).stream()
                .filter(claim -> claim.type() == ClaimType.LABOUR_RELATION)
                .anyMatch(claim -> claim.claimants().stream().anyMatch(here::contains));
    }
}
