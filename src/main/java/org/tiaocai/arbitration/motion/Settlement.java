package org.tiaocai.arbitration.motion;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.mediation.AskedSettlement;
import org.tiaocai.arbitration.award.mediation.SettlingParties;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 和解 (法41, 42; 规则72): the mediation document that all have signed for is itself the paper that ends the case; between
 * some of the parties it ends the case for them.
 */
@Component
record Settlement(SettlingParties settling, Motions motions, Clock clock) implements SideRoad, AskedSettlement {

    /** @param parties which applicants with which respondents; everybody where nobody is named */
    public record Details(
            @Asked(
                    value = "达成和解的各方（全部当事人和解的不选）",
                    of = {Side.APPLICANT, Side.RESPONDENT})
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            @Nullable
            List<Long> parties)
            implements MotionDetails {}

    @Override
    public void check(RegistrationNumber number, MotionDetails details) {
        var between = settling.checked(number, MotionDetails.named(details));
        if (!settling.haveSomethingLeft(number, between, List.of())) {
            throw new Refused("没有可以和解的请求：" + (between.isEmpty() ? "本案" : "达成和解的各方之间")
                    + "的请求都已经裁决或者调解，不能再制作调解书；裁决作出之后达成和解的，由当事人自行履行");
        }
    }

    @Override
    public List<Long> between(RegistrationNumber number) {
        return goingOn(number)
                .reduce((earlier, later) -> later)
                .map(motion -> MotionDetails.named(motion.details()))
                .orElse(List.of());
    }

    @Override
    public void over(RegistrationNumber number) {
        goingOn(number).forEach(motion -> motions.end(motion.id(), LocalDate.now(clock)));
    }

    private Stream<Motion> goingOn(RegistrationNumber number) {
        return motions.of(number).stream()
                .filter(motion -> motion.kind() == MotionKind.SETTLEMENT && motion.endedOn() == null);
    }
}
