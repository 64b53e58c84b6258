package org.tiaocai.platform;

import org.tiaocai.story.OnPostgres;

class EngineDoorsOnPostgresIT extends EngineDoorsTest implements OnPostgres {}
