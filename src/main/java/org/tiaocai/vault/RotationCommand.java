package org.tiaocai.vault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code --tiaocai.keys.rotate}: changes the key before anything is served, and ends. */
@Component
@ConditionalOnProperty("tiaocai.keys.rotate")
@Order(Ordered.LOWEST_PRECEDENCE)
record RotationCommand(Rotation rotation, ApplicationContext application)
        implements SmartInitializingSingleton, ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RotationCommand.class);

    @Override
    public void afterSingletonsInstantiated() {
        rotation.rotate();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LOG.info("密钥已更换，程序结束；请去掉参数 {} 再启动服务", KeyCheck.ROTATE);
        SpringApplication.exit(application);
    }
}
