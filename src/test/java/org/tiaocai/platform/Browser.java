package org.tiaocai.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;

/** A person's browser as far as the login sees it: it keeps cookies, asks for pages, and shows each redirect. */
public class Browser {

    public static final String PASSWORD = "a-long-enough-secret";

    private final String site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    public Browser(int port) {
        this.site = "http://localhost:" + port;
    }

    public HttpResponse<String> open(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    public HttpResponse<String> fetch(String path) {
        return send(request(path).header("Accept", "application/json").GET());
    }

    HttpResponse<String> postJson(String path, String json, String... headers) {
        var request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(String method, String path, String json, String... headers) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .headers(headers)
                .method(method, BodyPublishers.ofString(json)));
    }

    /** A request with nothing in it, as a script of the page would send it. */
    public HttpResponse<String> tries(String method, String path, String contentType, String... headers) {
        var request = request(path).header("Accept", "*/*");
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!method.equals("GET")) {
            request.header("Content-Type", contentType).header("X-XSRF-TOKEN", token());
        }
        return send(request.method(method, BodyPublishers.noBody()));
    }

    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(form)));
    }

    /** A file of any size, and the token in its header where there is one. */
    HttpResponse<String> upload(String path, long size, String token) {
        var start = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
        var part = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        var body = request(path)
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .header("Accept", "text/html")
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.concat(
                                BodyPublishers.ofString(start),
                                BodyPublishers.ofByteArrays(Collections.nCopies((int) (size >> 20), part)),
                                BodyPublishers.ofString("\r\n--limit--\r\n")),
                        start.length() + size + "\r\n--limit--\r\n".length()));
        return send(token.isEmpty() ? body : body.header("X-XSRF-TOKEN", token));
    }

    /** As a form with a file in it is sent, or with none chosen. */
    public HttpResponse<String> submitWithFile(String path, Map<String, String> fields, byte[] file) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--limit\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        var chosen = file.length == 0 ? "" : "a.csv";
        body.writeBytes(
                ("--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + chosen + "\"\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A form with several files, each under the name of its field. */
    public HttpResponse<String> submitWithFiles(String path, Map<String, String> fields, Map<String, byte[]> files) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--limit\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, content) -> {
            body.writeBytes(
                    ("--limit\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"scan.pdf\"\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes("--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public HttpResponse<String> logIn(String user, String password) {
        open("/login");
        return submit("/login", Map.of("username", user, "password", password, "_csrf", cookie("TIAOCAI-XSRF")));
    }

    /** What a form of ours carries along against forged requests. */
    public String token() {
        return cookie("TIAOCAI-XSRF");
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
