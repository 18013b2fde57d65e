#!/usr/bin/env node
'use strict';
require('../dist/bulletin.cjs').run();
