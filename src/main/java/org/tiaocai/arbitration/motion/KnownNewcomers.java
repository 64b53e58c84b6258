package org.tiaocai.arbitration.motion;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.HeadParticulars;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.Side;

/** 拟参加的人的基本情况: what an award or a 调解书 will have to say of who comes in, and the form did not say. */
@Component
record KnownNewcomers(PersonsAsked form, NewPersons persons) {

    /** For who decides whether they come in. */
    Optional<String> warning(Motion motion) {
        var lacking = persons.sealed(motion).stream()
                .map(person -> form.party(person, Side.APPLICANT))
                .flatMap(KnownNewcomers::line)
                .toList();
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of("拟参加的人的基本情况不全：" + String.join("；", lacking) + "。裁决书、调解书应当写明，参加之后请在案卷页“更正登记信息”补齐");
    }

    private static Stream<String> line(Registration.Party person) {
        var lacking = HeadParticulars.lacking(person);
        return lacking.isEmpty() ? Stream.empty() : Stream.of(person.name() + "缺" + String.join("、", lacking));
    }
}
