package org.tiaocai.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

/** What an error is called, in Chinese, on a page and in {@code application/problem+json} alike. */
final class Problems {

    private static final Map<Integer, String> TITLES = Map.of(
            400, "不能办理",
            401, "请先登录",
            403, "您的岗位不能查看或办理这一内容",
            404, "没有找到您要的内容",
            405, "这里不能这样操作",
            406, "不能提供这种格式",
            409, "内容刚刚有了变化",
            413, "文件太大",
            415, "不接受这种格式",
            429, "请稍候再试");

    private Problems() {}

    static String title(HttpStatusCode status) {
        return TITLES.getOrDefault(status.value(), status.is4xxClientError() ? "请求不正确" : "系统出错");
    }

    static ProblemDetail of(HttpStatusCode status, @Nullable String detail) {
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(title(status));
        problem.setDetail(detail);
        return problem;
    }

    /** For answers that are given before any controller is reached. */
    static void write(HttpServletResponse response, HttpStatusCode status) throws IOException {
        write(response, status, null);
    }

    /** With a detail that stands in {@code message} too, where the engine's web applications look for it. */
    static void write(HttpServletResponse response, HttpStatusCode status, @Nullable String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var problem = of(status, detail);
        if (detail != null) {
            problem.setProperty("message", detail);
        }
        Jackson2ObjectMapperBuilder.json().build().writeValue(response.getWriter(), problem);
    }
}
