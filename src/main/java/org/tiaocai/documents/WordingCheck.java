package org.tiaocai.documents;

import com.samskivert.mustache.MustacheException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.FieldNames;

/** 核对文书样式: what is wrong with a wording of a kind, each fault with its line; nothing when it may be used. */
@Component
record WordingCheck(FactTypes types) {

    private static final int LONGEST = 100_000;
    /** Lists in lists multiply what is printed. */
    private static final int DEEPEST = 6;

    List<String> faults(DocumentKind kind, String text) {
        if (text.isBlank()) {
            return List.of("样式是空的");
        }
        if (text.length() > LONGEST) {
            return List.of("样式不能超过十万字");
        }
        var faults = new ArrayList<>(WordingMarkup.faults(text));
        var reading = new Reading(faults);
        reading.read(text, new ArrayDeque<>(List.of(types.fields(kind))), true);
        if (faults.isEmpty()) {
            faults.addAll(lacking(kind, text, reading.used));
        }
        if (faults.isEmpty()) {
            compile(text, faults);
        }
        return List.copyOf(faults);
    }

    private static List<String> lacking(DocumentKind kind, String text, Set<String> used) {
        var lacking = new ArrayList<String>();
        var closing = used.contains(">closing") ? Closing.names(kind) : Set.of();
        kind.required().stream()
                .filter(field -> !used.contains(field) && !closing.contains(field))
                .forEach(field -> lacking.add("缺少必填项“" + FieldNames.of(field) + "”：样式中没有 {{" + field + "}}"));
        if (kind.isSealed() && !used.contains(">closing") && !text.contains("印章")) {
            lacking.add("这种文书须盖章（" + kind.seal() + "），样式中没有落款：请加上 {{>closing}}");
        }
        return lacking;
    }

    private static void compile(String text, List<String> faults) {
        try {
            Templates.compile(text);
        } catch (MustacheException broken) {
            faults.add("样式不能使用：" + broken.getMessage());
        }
    }

    /** Follows the marks through a text and the shared parts that it takes in. */
    private static final class Reading {

        private final List<String> faults;
        private final Set<String> used = new HashSet<>();

        Reading(List<String> faults) {
            this.faults = faults;
        }

        void read(String text, Deque<Fields> scopes, boolean own) {
            Deque<TemplateTag> open = new ArrayDeque<>();
            Deque<Integer> pushed = new ArrayDeque<>();
            for (var tag : TemplateTag.of(text)) {
                switch (tag.sign()) {
                    case ">" -> part(tag, scopes);
                    case "/" -> {
                        if (open.isEmpty() || !open.peek().name().equals(tag.name())) {
                            faults.add("第 " + tag.line() + " 行：{{/" + tag.name() + "}} 没有对应的开头");
                            return;
                        }
                        if (pushed.pop() == 1) {
                            scopes.pop();
                        }
                        var begin = open.pop();
                        if (own
                                && !begin.isOfTheList()
                                && !WordingMarkup.faults(text.substring(begin.end(), tag.start()))
                                        .isEmpty()) {
                            faults.add("第 " + begin.line() + " 行：{{" + begin.sign() + begin.name() + "}} 到 {{/"
                                    + begin.name() + "}} 之间的标签没有成对");
                        }
                    }
                    case "#", "^" -> {
                        var inside = inside(tag, scopes);
                        if (own && (open.size() == DEEPEST || isWithinItself(tag, open))) {
                            faults.add("第 " + tag.line() + " 行：{{" + tag.sign() + tag.name() + "}} 套得太深");
                            return;
                        }
                        open.push(tag);
                        // What stands for an absence is outside of what is absent.
                        var enters = tag.sign().equals("#") && !inside.names().isEmpty();
                        pushed.push(enters ? 1 : 0);
                        if (enters) {
                            scopes.push(inside);
                        }
                    }
                    case "" -> {
                        inside(tag, scopes);
                        if (own && tag.name().equals(".") && (pushed.isEmpty() || pushed.peek() == 1)) {
                            faults.add("第 " + tag.line() + " 行：{{.}} 只能写在逐项列出文字的部分里");
                        }
                    }
                    default ->
                        faults.add("第 " + tag.line() + " 行：{{" + tag.name().strip() + "}} 的写法不能使用");
                }
            }
            open.forEach(tag -> faults.add(
                    "第 " + tag.line() + " 行：{{" + tag.sign() + tag.name() + "}} 没有结尾 {{/" + tag.name() + "}}"));
        }

        private static boolean isWithinItself(TemplateTag tag, Deque<TemplateTag> open) {
            return !tag.isOfTheList()
                    && tag.sign().equals("#")
                    && open.stream()
                            .anyMatch(outer ->
                                    outer.sign().equals("#") && outer.name().equals(tag.name()));
        }

        private void part(TemplateTag tag, Deque<Fields> scopes) {
            var shared = Templates.sharedPart(tag.name());
            if (shared.isEmpty()) {
                faults.add("第 " + tag.line() + " 行：没有共用部分 {{>" + tag.name() + "}}");
                return;
            }
            used.add(">" + tag.name());
            read(shared.get(), new ArrayDeque<>(scopes), false);
        }

        private Fields inside(TemplateTag tag, Deque<Fields> scopes) {
            if (tag.isOfTheList()) {
                return Fields.PLAIN;
            }
            for (var scope : scopes) {
                var found = scope.names().get(tag.name());
                if (found != null) {
                    used.add(tag.name());
                    return found;
                }
            }
            faults.add("第 " + tag.line() + " 行：没有字段 {{" + tag.name() + "}}");
            return Fields.PLAIN;
        }
    }
}
