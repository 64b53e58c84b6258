package org.tiaocai.platform;

import java.util.TimeZone;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The whole process lives in Asia/Shanghai, whatever the server's own zone: the engine writes and reads its times in the
 * zone of the JVM. Runs before the first bean (and so the first connection) exists.
 */
@Component
class HomeTimeZone implements BeanFactoryPostProcessor {

    static final TimeZone SHANGHAI = TimeZone.getTimeZone("Asia/Shanghai");

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        TimeZone.setDefault(SHANGHAI);
    }
}
