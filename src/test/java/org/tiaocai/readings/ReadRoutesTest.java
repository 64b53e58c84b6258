package org.tiaocai.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tiaocai.story.StoryTest;

/** Nothing can be read of which nobody has decided whether it leaves a trail. */
@StoryTest
class ReadRoutesTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    @DisplayName("每个可以打开的页面和接口都写明是不是阅卷；写明的都还在")
    void every_route_is_classified_once() {
        var ours = routes.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getName().startsWith("org.tiaocai."))
                .map(java.util.Map.Entry::getKey)
                .filter(ReadRoutesTest::canBeRead)
                .flatMap(route -> route.getPatternValues().stream())
                .collect(Collectors.toSet());
        assertThat(ReadRoutes.all().toList()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ours);
    }

    private static boolean canBeRead(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
