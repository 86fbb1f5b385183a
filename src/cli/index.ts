#!/usr/bin/env node
import "./sandbox.js";
