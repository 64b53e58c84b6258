package org.tiaocai.platform;

import com.jayway.jsonpath.JsonPath;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A colleague as a program calls: name and password with each request. */
record StaffRest(TestRestTemplate web, String user, String password) {

    ResponseEntity<String> get(String path) {
        return web.withBasicAuth(user, password).getForEntity(path, String.class);
    }

    ResponseEntity<String> send(HttpMethod method, String path, String json) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return web.withBasicAuth(user, password).exchange(path, method, new HttpEntity<>(json, headers), String.class);
    }

    /** What the engine's REST answers to who is refused. */
    static String message(ResponseEntity<String> answer) {
        return JsonPath.read(answer.getBody(), "$.message");
    }
}
