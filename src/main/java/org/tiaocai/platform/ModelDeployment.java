package org.tiaocai.platform;

import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings models, tables and forms to the engine as one deployment under the names that they have in the source tree, on
 * every machine the same; nothing is deployed twice, and a change of one brings all, since they refer to one another.
 */
@Component
@Order(0)
public record ModelDeployment(RepositoryService repository) implements ApplicationRunner {

    private static final List<String> FOLDERS = List.of("processes/", "forms/");

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var deployment = repository.createDeployment().name("tiaocai").enableDuplicateFiltering(false);
        var resolver = new PathMatchingResourcePatternResolver();
        for (var folder : FOLDERS) {
            for (var resource : resolver.getResources("classpath:" + folder + "**/*.*")) {
                try (var content = resource.getInputStream()) {
                    deployment.addInputStream(name(folder, resource), content);
                }
            }
        }
        deployment.deploy();
    }

    private static String name(String folder, Resource resource) throws IOException {
        var url = resource.getURL().toString();
        return url.substring(url.lastIndexOf("/" + folder) + 1);
    }
}
