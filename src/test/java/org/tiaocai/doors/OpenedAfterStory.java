package org.tiaocai.doors;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;

/** After a story has been told, the pages of its cases are opened: of one story in so many, in the profile full of all. */
public final class OpenedAfterStory implements BeforeEachCallback, AfterTestExecutionCallback, AfterAllCallback {

    private static final int ONE_STORY_IN = Integer.getInteger("tiaocai.pages.stories", 8);
    private static final int MOST_CASES = Integer.getInteger("tiaocai.pages.cases", 2);

    @Override
    public void beforeEach(ExtensionContext story) {
        application(story).getBean(Bureau.class).forgetCases();
    }

    @Override
    public void afterTestExecution(ExtensionContext story) {
        var chosen = Math.floorMod(story.getUniqueId().hashCode(), ONE_STORY_IN) == 0;
        if (!chosen || story.getExecutionException().isPresent()) {
            return;
        }
        var application = application(story);
        var violations = application.getBean(Bureau.class).cases().stream()
                .limit(MOST_CASES)
                .flatMap(number -> application.getBean(Doors.class).violations(RegistrationNumber.of(number)).stream())
                .toList();
        if (!violations.isEmpty()) {
            throw new AssertionError("故事之后打开页面：\n" + String.join("\n", violations));
        }
    }

    @Override
    public void afterAll(ExtensionContext stories) {
        application(stories).getBean(Doors.class).report();
    }

    private static ApplicationContext application(ExtensionContext story) {
        return SpringExtension.getApplicationContext(story);
    }
}
