package org.tiaocai.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.AntPathMatcher;

/**
 * 引擎接口的写操作: the few that exist here, of all that the engine's REST offers, for its programs and for its web
 * applications alike. Whatever is not in the list is refused to everybody, administrators included: a case goes on by its
 * tasks, and nobody moves, changes or deletes it beside them. Who may use what is in the list is the engine's rights.
 */
final class EngineWrites {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** The same resources stand under each of these. */
    private static final Pattern ENGINE =
            Pattern.compile("^(?:/engine-rest(?:/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)(/.*)$");

    private static final Pattern WEBAPPS = Pattern.compile("^/camunda/api(/(?:admin|cockpit|tasklist|welcome)/.*)$");

    /** Questions too long for an address; they write nothing. */
    private static final List<String> QUESTIONS = List.of(
            "POST /task",
            "POST /filter/*/list",
            "POST /filter/*/singleResult",
            "POST /process-instance",
            "POST /execution",
            "POST /job",
            "POST /job-definition",
            "POST /group",
            "POST /variable-instance",
            "POST /*/count",
            "POST /filter/*/count",
            "POST /history/*-instance",
            "POST /history/*-log",
            "POST /history/task",
            "POST /history/detail",
            "POST /history/*/count",
            "POST /identity/password-policy");

    private static final List<String> WORK = List.of(
            "POST /process-definition/*/submit-form",
            "POST /process-definition/key/*/submit-form",
            "POST /task/*/claim",
            "POST /task/*/unclaim",
            "POST /task/*/assignee",
            "POST /task/*/complete",
            "POST /task/*/submit-form");

    private static final List<String> ADMINISTRATION = List.of(
            "POST /user/create",
            "PUT /user/*/profile",
            "PUT /user/*/credentials",
            "POST /user/*/unlock",
            "DELETE /user/*",
            "POST /group/create",
            "PUT /group/*",
            "DELETE /group/*",
            "PUT /group/*/members/*",
            "DELETE /group/*/members/*",
            "POST /filter/create",
            "PUT /filter/*",
            "DELETE /filter/*",
            // What has failed is tried again; when it is due is not touched.
            "PUT /job/*/retries",
            "PUT /job-definition/*/retries",
            "POST /job/retries");

    private static final List<String> OF_THE_WEBAPPS = List.of(
            "POST /admin/auth/user/*/logout",
            "POST /cockpit/plugin/*/*/process-instance",
            "POST /cockpit/plugin/*/*/process-instance/count",
            "POST /cockpit/plugin/*/*/process-definition/*/called-process-definitions",
            "POST /cockpit/plugin/*/*/process-instance/*/called-process-instances",
            "POST /cockpit/plugin/*/*/incident",
            "POST /cockpit/plugin/*/*/incident/count");

    private static final AntPathMatcher PATHS = new AntPathMatcher();

    /** A write at one of the engine's doors that is not in the list. */
    static final RequestMatcher CLOSED = EngineWrites::isClosed;

    private EngineWrites() {}

    private static boolean isClosed(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        var path = pathOf(request);
        var ofTheEngine = ENGINE.matcher(path);
        if (ofTheEngine.matches()) {
            var asked = request.getMethod() + " " + ofTheEngine.group(1);
            return isMissingFrom(QUESTIONS, asked)
                    && isMissingFrom(WORK, asked)
                    && isMissingFrom(ADMINISTRATION, asked);
        }
        var ofAWebapp = WEBAPPS.matcher(path);
        if (ofAWebapp.matches()) {
            return isMissingFrom(OF_THE_WEBAPPS, request.getMethod() + " " + ofAWebapp.group(1));
        }
        return path.startsWith("/engine-rest/") || path.startsWith("/camunda/");
    }

    private static boolean isMissingFrom(List<String> open, String asked) {
        return open.stream().noneMatch(pattern -> PATHS.match(pattern, asked));
    }

    /** A slash at the end leads to the same resource. */
    private static String pathOf(HttpServletRequest request) {
        var rest = request.getPathInfo();
        var path = request.getServletPath() + (rest == null ? "" : rest);
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
