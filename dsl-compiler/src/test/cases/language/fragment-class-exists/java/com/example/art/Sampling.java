package com.example.art;

interface Sampling {}
