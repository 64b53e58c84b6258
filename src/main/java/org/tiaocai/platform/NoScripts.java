package org.tiaocai.platform;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.tiaocai.shared.Refused;

/** No model of ours carries a script, so none is ever run, whoever may have brought it in; FEEL needs none of this. */
class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw new Refused("系统不运行脚本");
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw new Refused("系统不运行脚本");
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw new Refused("系统不运行脚本");
    }
}
