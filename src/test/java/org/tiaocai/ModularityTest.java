package org.tiaocai;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    @Test
    @DisplayName("模块之间没有循环，也不伸手到别的模块内部")
    void modules_keep_to_themselves() {
        var modules = ApplicationModules.of(TiaocaiApplication.class);
        modules.verify();
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
