#!/usr/bin/env node
// npm links a program when it installs, before anything is built, so the linked file is one that is always there.
require('../dist/fazhi.cjs');
