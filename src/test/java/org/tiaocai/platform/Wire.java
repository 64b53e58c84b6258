package org.tiaocai.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line to the application by which anything can be sent, also what no browser and no client would. */
public class Wire {

    private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: *([^=]+)=([^;\\s]*)");

    /** Headers and body as they came. */
    public record Answer(int status, String head, String body) {}

    /** Of the server: amid a longer one it hangs up, and its answer may be lost. */
    private static final int LONGEST_HEAD = 8 * 1024;

    private static final Answer HUNG_UP = new Answer(400, "", "请求头过长，连接已断开");

    private final int port;
    private final Map<String, String> sessions = new HashMap<>();

    public Wire(int port) {
        this.port = port;
    }

    /** @param contentType null to send none */
    public Answer send(String user, String method, String path, @Nullable String contentType, byte[] body) {
        var credentials =
                Base64.getEncoder().encodeToString((user + ":" + Browser.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var cookie = path.startsWith("/api/") || path.startsWith("/engine-rest/")
                ? ""
                : "Cookie: JSESSIONID=" + sessions.computeIfAbsent(user, this::logIn) + "\r\n";
        return exchange(
                method + " " + path + " HTTP/1.0\r\nHost: localhost\r\nAccept: */*\r\nAuthorization: Basic "
                        + credentials + "\r\n" + cookie
                        + (contentType == null ? "" : "Content-Type: " + contentType + "\r\n"),
                body);
    }

    private String logIn(String user) {
        var before = cookies(exchange("GET /login HTTP/1.0\r\nHost: localhost\r\n", new byte[0]));
        var token = before.getOrDefault("TIAOCAI-XSRF", "");
        var form = "username=" + user + "&password=" + URLEncoder.encode(Browser.PASSWORD, StandardCharsets.UTF_8)
                + "&_csrf=" + token;
        var answer = exchange(
                "POST /login HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Cookie: TIAOCAI-XSRF=" + token + "; JSESSIONID=" + before.getOrDefault("JSESSIONID", "")
                        + "\r\n",
                form.getBytes(StandardCharsets.UTF_8));
        return cookies(answer).getOrDefault("JSESSIONID", "");
    }

    private static Map<String, String> cookies(Answer answer) {
        var cookies = new HashMap<String, String>();
        var found = COOKIE.matcher(answer.head());
        while (found.find()) {
            cookies.put(found.group(1), found.group(2));
        }
        return cookies;
    }

    private Answer exchange(String head, byte[] body) {
        try (var socket = new Socket("localhost", port)) {
            var out = socket.getOutputStream();
            out.write((head + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            var text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var end = text.indexOf("\r\n\r\n");
            return new Answer(Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
        } catch (SocketException closed) {
            if (head.length() > LONGEST_HEAD) {
                return HUNG_UP;
            }
            throw new UncheckedIOException(head, closed);
        } catch (IOException broken) {
            throw new UncheckedIOException(head, broken);
        }
    }
}
