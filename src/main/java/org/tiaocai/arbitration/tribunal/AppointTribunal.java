package org.tiaocai.arbitration.tribunal;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Cause;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 组成仲裁庭 (组织规则13, 14): one or three who decide, and a clerk who is none of them. */
@Component
record AppointTribunal(
        Submission submission,
        Arbitrations arbitrations,
        Disputes disputes,
        Arbitrators roster,
        Tribunals tribunals,
        RunningLimits limits,
        Journal journal,
        Actor actor)
        implements TaskOutcome {

    /**
     * @param presiding 首席仲裁员, or the one who sits alone
     * @param sides by person, which of the three sides an arbitrator stands for; needed for a collective contract
     */
    record Appointment(
            @NotBlank(message = "请选择独任仲裁员或者首席仲裁员") String presiding,
            @Nullable List<String> members,
            @NotBlank(message = "请选择记录人员") String clerk,
            @Nullable Map<String, Represents> sides) {

        List<String> others() {
            return members == null
                    ? List.of()
                    : members.stream().filter(one -> !one.isBlank()).toList();
        }

        @Nullable
        Represents side(String person) {
            return sides == null ? null : sides.get(person);
        }

        /** 三方原则: each of the three sits for another of the three sides. */
        boolean isTripartite() {
            return Stream.concat(Stream.of(presiding), others().stream())
                    .map(this::side)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet())
                    .containsAll(List.of(Represents.values()));
        }
    }

    @Override
    public void completed(DelegateExecution execution) {
        var appointment = submission.read(execution, Appointment.class);
        var number = RegistrationNumber.of(execution);
        var isPanel = !appointment.others().isEmpty();
        check(appointment, arbitrations.get(number));
        if (disputes.get(number).cause() == Cause.COLLECTIVE_CONTRACT && !appointment.isTripartite()) {
            throw new Refused("因履行集体合同发生的争议，应当按照三方原则组成仲裁庭：请为三名仲裁员分别选择政府、工会、企业代表（规则第六十五条）");
        }
        seat(number, appointment, appointment.presiding(), isPanel ? Seat.PRESIDING : Seat.SOLE);
        appointment.others().forEach(member -> seat(number, appointment, member, Seat.MEMBER));
        seat(number, appointment, appointment.clerk(), Seat.CLERK);
        limits.settle(number, RuleIds.TRIBUNAL_FORMATION);
        journal.act(
                number,
                isPanel ? "组成三人仲裁庭" : "独任仲裁员组庭",
                "成员："
                        + String.join(
                                "、", everyone(appointment).map(actor::nameOf).toList()));
    }

    private void seat(RegistrationNumber number, Appointment appointment, String person, Seat seat) {
        roster.mustBeOnRoster(person, seat);
        tribunals.seat(number, person, seat, seat == Seat.CLERK ? null : appointment.side(person));
    }

    private static void check(Appointment appointment, Arbitration one) {
        var count = 1 + appointment.others().size();
        if (count != 1 && count != 3) {
            throw new Refused("仲裁庭由三名仲裁员组成，简单案件可以由一名仲裁员独任仲裁，不能是两名");
        }
        if (everyone(appointment).distinct().count() != count + 1) {
            throw new Refused("同一人不能在本案仲裁庭兼任两个席位，记录人员不得由本庭仲裁员担任（仲裁组织规则第十四条）");
        }
        checkSole(count, one);
        if (count == 1 && one.mustBePanel()) {
            throw new Refused("本案应当由三名仲裁员组成仲裁庭，设首席仲裁员（仲裁组织规则第十三条）");
        }
    }

    private static void checkSole(int count, Arbitration one) {
        if (count > 1 && one.mustBeSole()) {
            throw new Refused("本案适用简易处理，由一名仲裁员独任仲裁（规则第五十六条、第五十八条）；需要三名仲裁员组成仲裁庭的，请先转为一般程序（规则第六十一条）");
        }
    }

    private static Stream<String> everyone(Appointment appointment) {
        return Stream.concat(
                Stream.concat(Stream.of(appointment.presiding()), appointment.others().stream()),
                Stream.of(appointment.clerk()));
    }
}
