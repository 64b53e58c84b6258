package org.tiaocai.arbitration.motion;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What a motion is handed in with: nothing that its kind does not ask for, and by a side that the case has. */
@Component
record HandedIn(Parties parties) {

    private static final int LONGEST = 40;

    /** @throws Refused naming what is not asked for, or the side that the case does not have */
    void check(RegistrationNumber number, MotionKind kind, JsonNode form) {
        var undeclared = new TreeSet<String>();
        form.fieldNames().forEachRemaining(undeclared::add);
        undeclared.removeAll(declared(kind));
        if (!undeclared.isEmpty()) {
            throw new Refused("“" + kind.label() + "”没有这些项目，请核对后再提交："
                    + undeclared.stream().map(HandedIn::shortened).collect(Collectors.joining("、")));
        }
        var side = form.path("raisedBy").asText("");
        // Heirs ask for the side whose place they take, though nobody of it may live.
        var there = kind.terms().bringsSomebody ? parties.standing(number) : parties.reachable(number);
        if (!side.isEmpty() && there.stream().map(Party::side).noneMatch(one -> side.equals(one.name()))) {
            throw new Refused("提出人不是本案的一方：本案没有这一方当事人，请重新选择");
        }
    }

    private static Set<String> declared(MotionKind kind) {
        return asked(kind)
                .flatMap(record -> Stream.of(record.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** 追加 may turn out to be a succession, so it may name whose place is taken. */
    private static Stream<Class<?>> asked(MotionKind kind) {
        var own = Stream.<Class<?>>of(MotionForm.class, kind.details());
        return kind.terms().bringsSomebody
                ? Stream.concat(
                        own,
                        Stream.of(
                                Succession.Details.class,
                                PersonsAsked.More.class,
                                PersonsAsked.OfHeirs.class,
                                PersonsAsked.Several.class))
                : own;
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(LONGEST, name.length()));
    }
}
