package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

@DisplayName("读到一半关掉的页面")
@ExtendWith(OutputCaptureExtension.class)
class GoneReadersTest {

    private final MockMvc house = MockMvcBuilders.standaloneSetup(new Volume(), new Figures())
            .setControllerAdvice(new ApiErrors(), new PageErrors(), new GoneReaders())
            .build();

    @Test
    @DisplayName("不算系统出错，也不再往里写：网页、接口都一样；别的错照记")
    void nobody_is_told(CapturedOutput log) throws Exception {
        for (var path : new String[] {"/volume", "/figures"}) {
            var answer = house.perform(get(path)).andReturn();
            assertThat(answer.getResponse().getContentAsString()).isEmpty();
            assertThat(answer.getModelAndView()).isNull();
        }
        assertThat(log).doesNotContain("Incident");

        house.perform(get("/broken"));
        assertThat(log).contains("Incident");
    }

    @Controller
    static class Volume {
        @GetMapping("/volume")
        void bound() throws AsyncRequestNotUsableException {
            throw new AsyncRequestNotUsableException("gone");
        }
    }

    @RestController
    static class Figures {
        @GetMapping("/figures")
        String asked() throws AsyncRequestNotUsableException {
            throw new AsyncRequestNotUsableException("gone");
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("broken");
        }
    }
}
