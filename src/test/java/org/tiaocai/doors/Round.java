package org.tiaocai.doors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;

/** 一圈: what one colleague opens of one case, following what the pages and the task list offer. */
@Component
class Round {

    private static final int FILES = 40;
    /** The start page shows the whole house and is the dearest: one round in so many opens it, in the profile full each. */
    private static final int ROUNDS_A_START = Integer.getInteger("tiaocai.pages.starts", 5);

    private static final int OPENED = 200;

    private final VisitorLogins logins;
    private final Expected expected;
    private final Bureau bureau;
    private final ObjectMapper json = new ObjectMapper();
    /** A paper never changes: who has opened it once need not again. */
    private final Set<String> read = ConcurrentHashMap.newKeySet();

    private final AtomicInteger files = new AtomicInteger();
    private final AtomicInteger rounds = new AtomicInteger();

    Round(VisitorLogins logins, Expected expected, Bureau bureau) {
        this.logins = logins;
        this.expected = expected;
        this.bureau = bureau;
    }

    void go(Visitor visitor, RegistrationNumber number, boolean hasPart, Findings findings) {
        var one = new One(visitor, number, hasPart, findings);
        if (rounds.getAndIncrement() % ROUNDS_A_START == 0) {
            one.page(Door.START, "/", true);
        }
        one.page(Door.CASE, "/cases/" + number, false).ifPresent(one::links);
        one.tasks();
        one.calendar();
    }

    private final class One {
        private final Visitor visitor;
        private final RegistrationNumber number;
        private final boolean hasPart;
        private final Findings findings;

        One(Visitor visitor, RegistrationNumber number, boolean hasPart, Findings findings) {
            this.visitor = visitor;
            this.number = number;
            this.hasPart = hasPart;
            this.findings = findings;
        }

        /** Whatever of the case the page leads to. */
        void links(String page) {
            Jsoup.parse(page).select("a[href]").stream()
                    .map(link -> link.attr("href").replaceAll("#.*", ""))
                    .filter(href -> href.contains("/" + number) && !href.equals("/cases/" + number))
                    .distinct()
                    .filter(href -> !href.contains("/documents/") || read.add(visitor.id() + " " + href))
                    .forEach(href -> {
                        if (!href.matches(".*\\.(docx|pdf|zip)(\\?.*)?")) {
                            page(href.contains("/documents/") ? Door.PAPER : Door.LINK, href, true);
                        } else if (files.getAndIncrement() % FILES == 0) {
                            page(Door.FILE, href, true);
                        }
                    });
        }

        void tasks() {
            var shown = list(data(Door.TASKS, "/engine-rest/task?processInstanceBusinessKey=" + number, true));
            var ids = shown.stream().map(task -> task.path("id").asText()).toList();
            if (ids.isEmpty()) {
                return;
            }
            data(Door.CARDS, "/api/v1/tasks/cards?ids=" + String.join(",", ids), true);
            for (var task : shown) {
                var holder = task.path("assignee").asText("");
                var isFree = task.path("assignee").isNull() || holder.equals(visitor.id());
                form(task.path("id").asText(), hasPart && isFree);
            }
        }

        private void form(String id, boolean isOffered) {
            data(Door.FORM, "/engine-rest/task/" + id + "/form", isOffered);
            var form = data(Door.FORM, "/engine-rest/task/" + id + "/deployed-form", isOffered);
            form.ifPresent(text ->
                    asks(text, id).forEach(ask -> opened(visit(Door.FORM_DATA, ask.path(), isOffered), ask.isPage())));
            data(Door.CASE_TAB, "/api/v1/tasks/" + id + "/case", false);
        }

        private List<FormText.Ask> asks(String form, String id) {
            try {
                return FormText.asks(form, id);
            } catch (IllegalArgumentException unreadable) {
                findings.add(visit(Door.FORM, id, true), "表单问了走访读不懂的路径：" + unreadable.getMessage());
                return List.of();
            }
        }

        void calendar() {
            page(Door.CALENDAR, "/calendar", false);
            var monday = bureau.today().with(DayOfWeek.MONDAY);
            data(Door.CALENDAR_DATA, "/api/v1/calendar?from=" + monday + "&to=" + monday.plusDays(6), false);
        }

        Optional<String> page(Door door, String path, boolean isOffered) {
            return opened(visit(door, path, isOffered), true);
        }

        private Optional<String> data(Door door, String path, boolean isOffered) {
            return opened(visit(door, path, isOffered), false);
        }

        private Visit visit(Door door, String path, boolean isOffered) {
            return new Visit(visitor, door, number, path, hasPart, isOffered);
        }

        private Optional<String> opened(Visit visit, boolean isPage) {
            var started = Instant.now();
            var answer = logins.get(visitor, visit.path(), isPage);
            PageReport.count(visit, answer.statusCode(), Duration.between(started, Instant.now()));
            judged(visit, answer);
            return answer.statusCode() == OPENED ? Optional.of(answer.body()) : Optional.empty();
        }

        private void judged(Visit visit, HttpResponse<String> answer) {
            if (!expected.isRight(visit, answer.statusCode())) {
                findings.add(visit, answer.statusCode() + " " + Looks.words(answer.body()));
            }
            var type = answer.headers().firstValue("Content-Type").orElse("");
            Looks.faults(answer.statusCode(), type, answer.body()).forEach(words -> findings.add(visit, words));
        }
    }

    private List<JsonNode> list(Optional<String> answer) {
        try {
            return answer.isEmpty()
                    ? List.of()
                    : StreamSupport.stream(json.readTree(answer.get()).spliterator(), false)
                            .toList();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
