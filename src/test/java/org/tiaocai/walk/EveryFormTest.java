package org.tiaocai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.story.StoryTest;

/** The content of every form of the house, those too that no walk comes by, spoiled in every way there is. */
@StoryTest
@DisplayName("每张表单的内容，每一种坏法")
class EveryFormTest {

    private static final int TRIES = 4;
    private static final int FORMS = 50;

    @Autowired
    ApplicationContext application;

    @Autowired
    Submission submission;

    @Test
    @DisplayName("读得出，或者用中文退回，没有第三种")
    void read_or_refused() {
        var forms = forms();
        assertThat(forms).hasSizeGreaterThan(FORMS);
        var dice = new Dice(1);
        var faults = new ArrayList<String>();
        for (var form : forms) {
            var sample = Objects.requireNonNull(OwnRoutes.sample("", form, 0));
            for (var spoiling : Spoiling.values()) {
                for (var tries = 0; tries < TRIES; tries++) {
                    var text = spoiling.of(sample, dice);
                    try {
                        submission.parse(text, form);
                    } catch (Refused refused) {
                        if (!String.valueOf(refused.getMessage()).matches("(?s).*\\p{IsHan}.*")) {
                            faults.add(form.getName() + " " + spoiling + "：" + refused.getMessage());
                        }
                    } catch (RuntimeException fallen) {
                        faults.add(form.getName() + " " + spoiling + " " + text + "：" + fallen);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The records that what follows a task declares; a form's content is one of them. */
    private List<Class<?>> forms() {
        return Stream.of(ExecutionListener.class, JavaDelegate.class, TaskListener.class)
                .flatMap(kind -> application.getBeansOfType(kind).values().stream())
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("org.tiaocai"))
                .distinct()
                .<Class<?>>flatMap(type -> Stream.of(type.getDeclaredClasses()))
                .filter(Class::isRecord)
                .toList();
    }
}
