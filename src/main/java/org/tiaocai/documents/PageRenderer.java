package org.tiaocai.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Prints a document's page from its template. The engine is kept inside: as a bean it would take the place of the one
 * that serves the web pages.
 */
@Component
class PageRenderer {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    PageRenderer() {
        var templates = new ClassLoaderTemplateResolver(PageRenderer.class.getClassLoader());
        templates.setPrefix("documents/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
    }

    String render(String template, Map<String, Object> model) {
        return engine.process(template, new Context(Locale.SIMPLIFIED_CHINESE, model));
    }
}
