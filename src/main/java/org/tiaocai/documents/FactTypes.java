package org.tiaocai.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The records of all modules that say what a kind of paper says of its own, by their word. */
@Component
class FactTypes {

    private final Map<String, Class<?>> byWord = scan();

    Optional<Class<?>> of(DocumentKind kind) {
        return Optional.ofNullable(byWord.get(kind.word()));
    }

    /** The names that the template of the kind may use. */
    Fields fields(DocumentKind kind) {
        var common = kind.volume() == Volume.NONE ? PaperHouse.class : PaperCase.class;
        return of(kind).map(own -> Fields.of(common, own)).orElseGet(() -> Fields.of(common));
    }

    /** Every word of which there is a record. */
    Map<String, Class<?>> all() {
        return byWord;
    }

    private static Map<String, Class<?>> scan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Facts.class));
        var byWord = new HashMap<String, Class<?>>();
        for (var found : scanner.findCandidateComponents("org.tiaocai")) {
            var type = ClassUtils.resolveClassName(
                    String.valueOf(found.getBeanClassName()), FactTypes.class.getClassLoader());
            for (var word : Word.allOf(type)) {
                if (byWord.put(word, type) != null) {
                    throw new IllegalStateException(word + " has two records of facts");
                }
            }
        }
        return byWord;
    }
}
